using System.Collections.Immutable;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>Reads one section of the settings and gathers everything that is wrong with it.</summary>
internal sealed class SettingReader(IConfigurationRoot root, IConfiguration section, string file, string environmentPrefix)
{
    public ImmutableArray<SettingFinding> Findings { get; private set; } = [];

    /// <summary>The folder of the file, which relative paths start from.</summary>
    public string Folder => Path.GetDirectoryName(file)!;

    public void Find(string name, string what, string mend) => Findings = Findings.Add(new SettingFinding(Where(name), what, mend));

    /// <summary>A section inside this one; <see cref="Take"/> brings its findings back.</summary>
    public SettingReader Within(string name) => new(root, section.GetSection(name), file, environmentPrefix);

    public void Take(SettingReader inner) => Findings = Findings.AddRange(inner.Findings);

    /// <summary>A misspelt setting would silently not apply, which nobody notices until it matters.</summary>
    public void AllowOnly(params string[] names)
    {
        foreach (var child in section.GetChildren().Where(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
            Find(child.Key, "There is no such setting.", $"The settings here are {string.Join(", ", names)}.");
    }

    public string? Text(string name)
    {
        var text = section[name]?.Trim();
        return string.IsNullOrEmpty(text) ? null : text;
    }

    public string Required(string name, string mend)
    {
        if (Text(name) is { } text)
            return text;
        Find(name, "It is missing.", mend);
        return "";
    }

    public ImmutableArray<string> List(string name) => Text(name) is { } one
        ? [one]
        : [.. section.GetSection(name).GetChildren().Select(child => child.Value?.Trim()).OfType<string>().Where(value => value.Length > 0)];

    public bool Flag(string name, bool otherwise)
    {
        if (Text(name) is not { } text)
            return otherwise;
        if (bool.TryParse(text, out var flag))
            return flag;
        Find(name, $"\"{text}\" is neither true nor false.", "Write true or false.");
        return otherwise;
    }

    public T Choice<T>(string name, T otherwise, params (string Word, T Value)[] choices)
    {
        if (Text(name) is not { } text)
            return otherwise;
        foreach (var (word, value) in choices)
        {
            if (word == text)
                return value;
        }

        Find(name, $"\"{text}\" is not one of its values.", $"Write {string.Join(", ", choices.Select(choice => choice.Word))}.");
        return otherwise;
    }

    /// <summary>An address that may carry secrets: https, or http on this very machine.</summary>
    public string? Address(string name, bool required)
    {
        if (Text(name) is not { } text)
        {
            if (required)
                Find(name, "It is missing.", "Copy the issuer from the provider's metadata, letter by letter.");
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Query.Length > 0 || address.Fragment.Length > 0)
            Find(name, $"\"{text}\" is not a plain address.", "Write it in full, such as https://login.example/realms/academy.");
        else if (!SafeAddress.Is(address))
            Find(name, $"\"{text}\" is not https.", "Secrets and tokens travel there; plain http is for tests on this machine (127.0.0.1) only.");
        return text;
    }

    public bool IsFromEnvironment(string name) =>
        root.Providers.LastOrDefault(provider => provider.TryGet(PathOf(name), out _)) is EnvironmentVariablesConfigurationProvider;

    private string PathOf(string name) => section is not IConfigurationSection { Path: var above }
        ? name
        : name.Length == 0 ? above : ConfigurationPath.Combine(above, name);

    private string Where(string name) => IsFromEnvironment(name)
        ? $"environment, {environmentPrefix}{PathOf(name).Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}"
        : $"{file}, {PathOf(name).Replace(':', '.')}";
}
