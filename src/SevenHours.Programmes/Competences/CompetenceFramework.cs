using System.Collections.Immutable;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SevenHours.Programmes;

/// <summary>The competences a course can assess, from <c>programmes/competences.yaml</c>. Thread-safe.</summary>
public static class CompetenceFramework
{
    private static readonly Lazy<FrameworkFile> s_file = new(Read);
    private static readonly Lazy<ImmutableArray<Competence>> s_all = new(() => [.. s_file.Value.Competences.Select(row => new Competence(row))]);

    /// <summary>All competences, in the order of the file.</summary>
    public static ImmutableArray<Competence> All => s_all.Value;

    /// <summary>Where the framework comes from, in a language; in English when the file has it in no other.</summary>
    public static string Source(string language) => Wording.In(s_file.Value.Source, language);

    /// <summary>A competence by its id; null when there is none.</summary>
    public static Competence? Find(string? id) => All.FirstOrDefault(competence => competence.Id == id);

    /// <summary>What a level is called, 0 for not yet.</summary>
    public static string LevelName(int level, string language) => Wording.In(s_file.Value.Levels[level], language);

    /// <summary>The competences that measures speak to, those with most of them first: how an objective of a case finds its competence.</summary>
    public static IEnumerable<Competence> Touched(IReadOnlyCollection<string> measures) =>
        All.Select(competence => (competence, count: competence.Measures.Count(measures.Contains))).Where(pair => pair.count > 0)
            .OrderByDescending(pair => pair.count).Select(pair => pair.competence);

    private static FrameworkFile Read()
    {
        using var reader = new StreamReader(typeof(CompetenceFramework).Assembly.GetManifestResourceStream("Words/competences.yaml")!);
        return new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<FrameworkFile>(reader);
    }

    internal sealed class FrameworkFile
    {
        public Dictionary<string, string> Source { get; set; } = [];

        public List<Dictionary<string, string>> Levels { get; set; } = [];

        public List<CompetenceRow> Competences { get; set; } = [];
    }

    internal sealed class CompetenceRow
    {
        public string Id { get; set; } = "";

        public string Icon { get; set; } = "";

        public Dictionary<string, string> Name { get; set; } = [];

        public Dictionary<string, string> What { get; set; } = [];

        public List<Dictionary<string, string>> Levels { get; set; } = [];

        public List<string> Measures { get; set; } = [];
    }
}

/// <summary>Something people in this field must be able to do, with what shows each level of it.</summary>
public sealed class Competence
{
    private readonly CompetenceFramework.CompetenceRow _row;

    internal Competence(CompetenceFramework.CompetenceRow row) => _row = row;

    /// <summary>Its key: what objectives of programmes name.</summary>
    public string Id => _row.Id;

    /// <summary>The icon it is shown with.</summary>
    public string Icon => _row.Icon;

    /// <summary>The measures of the debrief that speak to it. They are of a team, and never decide about a person.</summary>
    public IReadOnlyList<string> Measures => _row.Measures;

    /// <summary>Whether its levels are told in a language, and not in English instead.</summary>
    public bool IsTold(string language) => _row.Levels.TrueForAll(level => level.ContainsKey(language));

    /// <summary>What it is called; in English when the file has it in no other language.</summary>
    public string Name(string language) => Wording.In(_row.Name, language);

    /// <summary>What it is in a sentence.</summary>
    public string What(string language) => Wording.In(_row.What, language);

    /// <summary>What somebody at a level is seen to do.</summary>
    /// <param name="level">1 to <see cref="Judgement.Highest"/>.</param>
    /// <param name="language">The reader's language.</param>
    public string Anchor(int level, string language) => Wording.In(_row.Levels[level - 1], language);
}
