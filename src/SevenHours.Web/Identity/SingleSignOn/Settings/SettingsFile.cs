using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>
/// Reads <c>single-sign-on.json</c> in the data folder, and the environment over it: <c>SEVENHOURS_SSO_PROVIDERS__MINISTRY__CLIENT_ID</c>
/// is <c>providers.ministry.client_id</c>. Whatever is wrong becomes a finding; nothing here stops the server.
/// </summary>
public static partial class SettingsFile
{
    /// <summary>The file's name in the data folder.</summary>
    public const string Name = "single-sign-on.json";

    /// <summary>What the variables of the environment begin with.</summary>
    public const string EnvironmentPrefix = "SEVENHOURS_SSO_";

    // Addresses of this server's own.
    private static readonly string[] s_taken = ["failed", "leave", "left"];

    /// <summary>Reads the settings of a server.</summary>
    /// <param name="dataFolder">Where the file lies, if there is one.</param>
    /// <param name="environmentPrefix">What the variables begin with.</param>
    public static SingleSignOnSettings Read(string dataFolder, string environmentPrefix = EnvironmentPrefix)
    {
        var path = Path.GetFullPath(Path.Combine(dataFolder, Name));
        try
        {
            // The framework's own provider would watch the file for changes; it is read once instead, so that a half-written change has no effect.
            var builder = new ConfigurationBuilder();
            if (File.Exists(path))
                builder.AddJsonStream(new MemoryStream(File.ReadAllBytes(path)));
            return Read(builder.AddEnvironmentVariables(environmentPrefix).Build(), path, environmentPrefix);
        }
        catch (Exception broken) when (broken is FormatException or System.Text.Json.JsonException or IOException or UnauthorizedAccessException)
        {
            var finding = new SettingFinding(path, $"It cannot be read: {broken.Message}", "Mend it and start again; people sign in with local accounts meanwhile.");
            return SingleSignOnSettings.None with { Findings = [finding] };
        }
    }

    private static SingleSignOnSettings Read(IConfigurationRoot root, string path, string prefix)
    {
        var top = new SettingReader(root, root, path, prefix);
        top.AllowOnly("public_address", "providers");
        var address = top.Address("public_address", required: false)?.TrimEnd('/');
        if (!top.Findings.IsEmpty)
            address = null;
        var findings = top.Findings.ToBuilder();
        var providers = ImmutableArray.CreateBuilder<SingleSignOnProvider>();
        foreach (var section in root.GetSection("providers").GetChildren().OrderBy(child => child.Key, StringComparer.OrdinalIgnoreCase))
        {
            var reader = new SettingReader(root, section, path, prefix);
            if (!Key().IsMatch(section.Key) || s_taken.Contains(section.Key, StringComparer.OrdinalIgnoreCase))
                reader.Find("", "The key of a provider stands in addresses, and this one cannot.", $"Use letters, digits and hyphens, at most 30; {string.Join(", ", s_taken)} are taken.");
            if (ProviderReader.Read(reader, section.Key.ToLowerInvariant()) is { } provider && reader.Findings.IsEmpty)
                providers.Add(provider);
            findings.AddRange(reader.Findings);
        }

        return new SingleSignOnSettings(address, providers.ToImmutable(), findings.ToImmutable());
    }

    [GeneratedRegex("^[A-Za-z0-9](?:[A-Za-z0-9-]{0,28}[A-Za-z0-9])?$")]
    private static partial Regex Key();
}
