using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace SevenHours.Web.Shared;

/// <summary>The drawings of the vendored icons, without their frames.</summary>
public static partial class Icons
{
    private const string Prefix = "Icons/";

    private static readonly FrozenDictionary<string, MarkupString> s_all = Load();

    /// <summary>Icons that point along the line and turn around with it.</summary>
    private static readonly FrozenSet<string> s_pointing = FrozenSet.ToFrozenSet(
    [
        "arrow-back-up", "arrow-left", "arrow-right", "chevron-left", "chevron-right", "door-enter", "door-exit", "list-details",
        "player-play", "player-skip-forward", "player-track-next", "player-track-prev", "send",
    ]);

    public static IEnumerable<string> Names => s_all.Keys;

    /// <summary>The paths of an icon.</summary>
    /// <exception cref="ArgumentException">No such icon is vendored: add its name to <c>eng/vendor/icons.txt</c>.</exception>
    public static MarkupString Paths(string name) => s_all.TryGetValue(name, out var paths)
        ? paths
        : throw new ArgumentException($"There is no icon '{name}'; eng/vendor/icons.txt lists those there are.", nameof(name));

    /// <summary>Whether the icon is mirrored in right-to-left text.</summary>
    public static bool Points(string name) => s_pointing.Contains(name);

    private static FrozenDictionary<string, MarkupString> Load()
    {
        var assembly = typeof(Icons).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(
            name => name[Prefix.Length..],
            name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return (MarkupString)string.Concat(Drawn().Matches(reader.ReadToEnd()).Select(match => match.Value));
            });
    }

    // The first path of every icon is its invisible frame (stroke="none").
    [GeneratedRegex("""<path d="[^"]*" />""")]
    private static partial Regex Drawn();
}
