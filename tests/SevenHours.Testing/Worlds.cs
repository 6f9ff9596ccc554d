using SevenHours.Kernel;

namespace SevenHours.Testing;

/// <summary>Builds small scenarios in code: seats, flags, levels and rules by name.</summary>
/// <example><c>new Worlds().Flags("door", "light").Rule("lamp", new() { When = Ask.Flag("door"), Do = [Do.Set("light")] }).Scenario()</c></example>
public sealed class Worlds
{
    private readonly List<string> seats = [];
    private readonly List<string> flags = [];
    private readonly List<string> subjects = [];
    private readonly List<(string Name, int Start, int Drift)> levels = [];
    private readonly List<(string Name, RuleDraft Draft)> rules = [];
    private readonly List<Discipline> disciplines = [new Bells()];

    /// <summary>Adds seats, all of one agency.</summary>
    public Worlds Seats(params IEnumerable<string> names) => With(() => seats.AddRange(names));

    /// <summary>Adds flags.</summary>
    public Worlds Flags(params IEnumerable<string> names) => With(() => flags.AddRange(names));

    /// <summary>Adds places.</summary>
    public Worlds Places(params IEnumerable<string> names) => With(() => subjects.AddRange(names));

    /// <summary>Adds a level, in per mille.</summary>
    public Worlds Level(string name, int start, int driftPerHour = 0) => With(() => levels.Add((name, start, driftPerHour)));

    /// <summary>Adds a rule.</summary>
    public Worlds Rule(string name, RuleDraft draft) => With(() => rules.Add((name, draft)));

    /// <summary>Adds disciplines to the bells that every small world has.</summary>
    public Worlds Disciplines(params IEnumerable<Discipline> more) => With(() => disciplines.AddRange(more));

    /// <summary>The wire names of what can happen in such a world.</summary>
    public WireNames WireNames() => new ScenarioCompiler(disciplines).WireNames;

    /// <summary>The scenario.</summary>
    public Scenario Scenario()
    {
        var names = new Names(Sorted(flags), Sorted(levels.Select(l => l.Name)), Sorted(seats), Sorted(subjects), Sorted(rules.Select(r => r.Name)));
        return new ScenarioParts { Name = "small", Hash = "0", Disciplines = disciplines, Texts = new NoTexts() }
            .With(new Agency { Name = "office", Title = TextRef.None, Profession = "police", Country = "xa" })
            .With(seats.Select(s => new Seat { Name = s, Agency = new Id<Agency>(0), Title = TextRef.None }))
            .With(subjects.Select(s => new Subject { Name = s, Kind = "place", Title = TextRef.None }))
            .With(flags.Select(f => new Flag { Name = f }))
            .With(levels.Select(l => new Level { Name = l.Name, Of = Id<Subject>.None, Kind = l.Name, Start = l.Start, DriftPerHour = l.Drift }))
            .With(rules.Select(r => r.Draft.Build(r.Name, names)))
            .Seal();
    }

    private static List<string> Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private Worlds With(Action change)
    {
        change();
        return this;
    }

    private sealed class NoTexts : ITexts
    {
        public string SourceLanguage => "en";

        public IReadOnlyList<string> Languages => ["en"];

        public bool Has(string stringId) => true;

        public (string Text, bool IsFallback) Find(string stringId, string language) => (stringId, false);
    }
}

/// <summary>The numbers that the names of a small world will have.</summary>
public sealed record Names(List<string> Flags, List<string> Levels, List<string> Seats, List<string> Places, List<string> Rules)
{
    /// <summary>A flag's.</summary>
    public Id<Flag> Flag(string name) => new(Number(Flags, name));

    /// <summary>A level's.</summary>
    public Id<Level> Level(string name) => new(Number(Levels, name));

    /// <summary>A place's.</summary>
    public Id<Subject> Place(string name) => new(Number(Places, name));

    /// <summary>A rule's.</summary>
    public Id<Rule> Rule(string name) => new(Number(Rules, name));

    /// <summary>Seats by name; all of them when none is named.</summary>
    public SeatSet SeatsCalled(params string[] names) =>
        SeatSet.Of((names.Length == 0 ? [.. Seats] : names).Select(n => new Id<Seat>(Number(Seats, n))));

    private static int Number(List<string> names, string name)
    {
        var index = names.IndexOf(name);
        return index >= 0 ? index : throw new ArgumentException($"'{name}' is not in this small world.", nameof(name));
    }
}
