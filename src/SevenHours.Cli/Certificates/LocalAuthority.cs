using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SevenHours.Cli.Certificates;

/// <summary>Certificates for a local network: a small authority that phones are told to trust, and what it signs for one server.</summary>
internal static class LocalAuthority
{
    /// <summary>Longest life of a server's certificate: phones refuse more than 398 days.</summary>
    public const int ServerDays = 397;

    private const int AuthorityDays = 3650;
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    /// <summary>Makes an authority that may sign certificates of servers and nothing else.</summary>
    public static X509Certificate2 Make(string name, DateTimeOffset now)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName($"CN={name}"), key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: true, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(now.AddHours(-1), now.AddDays(AuthorityDays));
    }

    /// <summary>Signs a certificate for the names and addresses of one server.</summary>
    /// <param name="authority">The authority, with its key.</param>
    /// <param name="hosts">Names such as <c>exercise.local</c>, and addresses.</param>
    /// <param name="now">The wall instant.</param>
    public static (X509Certificate2 Certificate, ECDsa Key) Sign(X509Certificate2 authority, IReadOnlyList<string> hosts, DateTimeOffset now)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName("CN=SevenHours EXERCISE server"), key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        foreach (var host in hosts)
        {
            if (IPAddress.TryParse(host, out var address))
                names.AddIpAddress(address);
            else
                names.AddDnsName(host);
        }

        request.CertificateExtensions.Add(names.Build(critical: false));
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));

        var serial = RandomNumberGenerator.GetBytes(16);
        serial[0] &= 0x7F;
        var until = now.AddDays(ServerDays) < authority.NotAfter ? now.AddDays(ServerDays) : authority.NotAfter;
        return (request.Create(authority, now.AddHours(-1), until.AddHours(-2), serial), key);
    }
}
