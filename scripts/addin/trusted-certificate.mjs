// A certificate for localhost that this computer trusts, by Microsoft's office-addin-dev-certs.

/**
 * Key and certificate as PEM; installs an authority of its own for this user first, for which the system
 * asks. `null` where that did not work: the reason has been said.
 */
export async function trustedCertificate() {
  try {
    const { getHttpsServerOptions, verifyCertificates } = await import(
      'office-addin-dev-certs'
    ).then((found) => found.default ?? found);
    if (!verifyCertificates()) {
      console.log(
        'Excel only loads pages with a trusted certificate; your system will ask to install one.',
      );
      console.log('Excel 只打开证书受信任的页面，系统会询问是否安装本机证书。');
    }
    const { key, cert } = await getHttpsServerOptions();
    return { key, cert };
  } catch (error) {
    console.error(`The certificate could not be installed: ${error.message ?? error}`);
    console.error('Run `npx office-addin-dev-certs install` yourself, then start again.');
    console.error('证书没有装上。请自行运行 npx office-addin-dev-certs install，再启动一次。');
    return null;
  }
}
