using System.Collections.Frozen;
using System.Globalization;

namespace SevenHours.Disciplines.Interviews;

/// <summary>The figures of the interview engine: a data file within the program, read once.</summary>
public static class InterviewData
{
    /// <summary>All constants, in the order of the file.</summary>
    public static IReadOnlyList<ConstantEntry> Constants { get; } = [.. Rows("interviewing").Select(c => new ConstantEntry(
        c[0], Number(c[1]), Number(c[2]), Number(c[3]), c[4], c[5], c[6]))];

    /// <summary>All profiles, in the order of the file.</summary>
    public static IReadOnlyList<Profile> Profiles { get; } = ReadProfiles();

    /// <summary>The kinds of level every profile starts, in a fixed order.</summary>
    public static IReadOnlyList<string> LevelKinds { get; } = [.. Profiles[0].Starts.Select(s => s.Kind)];

    internal static FrozenDictionary<string, ConstantEntry> ByName { get; } = Constants.ToFrozenDictionary(c => c.Name, StringComparer.Ordinal);

    /// <summary>The profile with a name, or null.</summary>
    public static Profile? FindProfile(string? name) => Profiles.FirstOrDefault(p => p.Name == name);

    private static IReadOnlyList<Profile> ReadProfiles()
    {
        var heads = Lines("profiles").First().Split('\t')[1..^1];
        return [.. Rows("profiles").Select(c => new Profile(c[0], [.. heads.Select((kind, i) => (kind, Number(c[i + 1])))], c[^1]))];
    }

    private static IEnumerable<string[]> Rows(string file) =>
        Lines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(InterviewData).Assembly.GetManifestResourceStream($"Interviews/{file}.tsv")
            ?? throw new InvalidOperationException($"The program lacks its data file {file}.tsv.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
