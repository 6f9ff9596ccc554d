using System.Security.Cryptography.X509Certificates;

namespace SevenHours.Web.Hosting;

/// <summary>The certificate the server shows, as two PEM files.</summary>
/// <param name="CertificateFile">The certificate, with what it was signed by below it if there is more.</param>
/// <param name="KeyFile">Its private key.</param>
public sealed record ServerCertificate(string CertificateFile, string KeyFile)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The files are no certificate and its key.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public X509Certificate2 Load() => X509Certificate2.CreateFromPemFile(CertificateFile, KeyFile);

    /// <summary>What it was signed by, sent along so that devices that trust only the root can follow the chain.</summary>
    public X509Certificate2Collection LoadChain()
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(CertificateFile);
        return chain;
    }
}
