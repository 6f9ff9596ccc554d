using System.CommandLine;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using SevenHours.Cli.Shared;

namespace SevenHours.Cli.Certificates;

/// <summary><c>sevenhours certificate</c>: makes https on a network without internet a matter of one command; beneath it, certificates of people are verified.</summary>
internal static class CertificateCommand
{
    private const string AuthorityFile = "authority.crt", AuthorityKey = "authority.key", ServerFile = "server.crt", ServerKey = "server.key";

    public static Command Create()
    {
        var hosts = new Option<string[]>("--host") { Description = "A name or address by which visitors open the server; may be given several times.", Required = true };
        var folder = new Option<string>("--out") { Description = "The folder to write to; an authority that lies there is used again.", DefaultValueFactory = _ => "certificates" };
        var command = new Command("certificate", "Makes a local authority and a certificate for https on a local network.") { hosts, folder, VerifyBadgeCommand.Create() };
        command.SetAction(parsed => Run(parsed.GetValue(hosts)!, parsed.GetValue(folder)!, TimeProvider.System));
        return command;
    }

    private static int Run(string[] hosts, string folder, TimeProvider time)
    {
        foreach (var host in hosts.Where(host => !IPAddress.TryParse(host, out _) && Uri.CheckHostName(host.Replace("*.", "", StringComparison.Ordinal)) != UriHostNameType.Dns))
        {
            Console.Error.WriteLine($"'{host}' is neither a name nor an address.");
            return Exit.Misused;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var now = time.GetUtcNow();
            using var authority = Authority(folder, now);
            var (certificate, key) = LocalAuthority.Sign(authority, hosts, now);
            using (certificate)
            using (key)
            {
                Write(Path.Combine(folder, ServerKey), key.ExportPkcs8PrivateKeyPem(), isSecret: true);
                Write(Path.Combine(folder, ServerFile), certificate.ExportCertificatePem() + "\n", isSecret: false);
                Explain(folder, hosts, certificate, authority);
            }

            return Exit.Fine;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            Console.Error.WriteLine($"The certificate cannot be made in {folder}: {e.Message}");
            return Exit.Faulty;
        }
    }

    // One authority for good: phones that trust it once need not be touched when the server's certificate is made anew.
    private static X509Certificate2 Authority(string folder, DateTimeOffset now)
    {
        var (file, keyFile) = (Path.Combine(folder, AuthorityFile), Path.Combine(folder, AuthorityKey));
        if (File.Exists(file) && File.Exists(keyFile))
            return X509Certificate2.CreateFromPemFile(file, keyFile);

        var made = LocalAuthority.Make($"SevenHours EXERCISE authority {now.UtcDateTime:yyyy-MM-dd}", now);
        using var key = made.GetECDsaPrivateKey()!;
        Write(keyFile, key.ExportPkcs8PrivateKeyPem(), isSecret: true);
        Write(file, made.ExportCertificatePem() + "\n", isSecret: false);
        return made;
    }

    // A key is never on the disk readable by others, not even for a moment.
    private static void Write(string path, string content, bool isSecret)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = isSecret ? UnixFileMode.UserRead | UnixFileMode.UserWrite : UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        using var file = new StreamWriter(path, options);
        file.Write(content);
    }

    private static void Explain(string folder, string[] hosts, X509Certificate2 certificate, X509Certificate2 authority) => Console.Out.WriteLine($"""
        EXERCISE. A certificate for {string.Join(", ", hosts)}, good until {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}, lies in {folder}.

        1. Serve with it:
           sevenhours serve --urls "https://0.0.0.0:443;http://0.0.0.0:80" --certificate {Path.Combine(folder, ServerFile)} --key {Path.Combine(folder, ServerKey)}
        2. Tell each device once to trust {Path.Combine(folder, AuthorityFile)} (send it, or put it on a stick):
           Android  Settings, Security, Encryption and credentials, Install a certificate, CA certificate
           iPhone   open the file, Settings, Profile downloaded, Install; then General, About, Certificate Trust Settings, switch it on
           Windows  open the file, Install certificate, Local machine, Trusted Root Certification Authorities
           macOS    open the file in Keychain Access, then Trust, Always trust
           Its fingerprint, to compare on the device: {Convert.ToHexString(authority.GetCertHash(System.Security.Cryptography.HashAlgorithmName.SHA256))}
        3. Keep {Path.Combine(folder, AuthorityKey)} to yourself, or delete it: whoever has it can pretend to be any server to those devices.
           After the exercise remove the authority from borrowed devices.
        """);
}
