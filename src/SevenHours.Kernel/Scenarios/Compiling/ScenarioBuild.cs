using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>A package on its way to becoming a scenario: names have numbers, conditions are bound, effects compiled.</summary>
public sealed partial class ScenarioBuild
{
    private readonly Dictionary<Type, Dictionary<string, int>> numbers = [];
    private readonly Dictionary<string, Dictionary<string, int>> kinds = new(StringComparer.Ordinal);
    private readonly List<Rule> rules = [];
    private readonly SortedSet<string> ruleNames = new(StringComparer.Ordinal);
    private readonly ScenarioParts parts;
    private readonly FunctionTable functions;
    private readonly Scenario? before;

    internal ScenarioBuild(Package<ScenarioManifest> package, ScenarioParts parts, FunctionTable functions, Scenario? before = null) =>
        (Package, this.parts, this.functions, this.before) = (package, parts, functions, before);

    /// <summary>The package as read.</summary>
    public Package<ScenarioManifest> Package { get; }

    /// <summary>The levels that follow from something else of the package.</summary>
    internal IReadOnlyList<ImpliedLevel> Implied { get; init; } = [];

    /// <summary>By how much the numbers differ from those written.</summary>
    internal Variation Variation { get; init; } = Variation.None;

    /// <summary>The form of the case that is played, by the author's id; null for the whole case.</summary>
    internal string? Form { get; init; }

    /// <summary>Receives what is wrong.</summary>
    public Diagnostics Diagnostics => Package.Diagnostics;

    /// <summary>Gives every name of a table its number, before anything is compiled.</summary>
    /// <param name="kind">The word for it in conditions, such as <c>fact</c>.</param>
    /// <param name="names">All names; sorted ordinally here. Those that an amended scenario had keep their numbers.</param>
    public void Declare<T>(string kind, IEnumerable<string> names)
        where T : Definition
    {
        var kept = NamesBefore<T>();
        var sorted = kept.Concat(names.Distinct(StringComparer.Ordinal).Except(kept, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        var map = sorted.Select((name, index) => (name, index)).ToDictionary(p => p.name, p => p.index, StringComparer.Ordinal);
        numbers[typeof(T)] = map;
        kinds[kind] = map;
    }

    internal IEnumerable<string> NamesOf<T>()
        where T : Definition => numbers[typeof(T)].Keys;

    /// <summary>Makes some names of a table a kind of their own, such as the persons among the subjects.</summary>
    public void DeclareKind(string kind, IEnumerable<string> names) =>
        kinds[kind] = names.Distinct(StringComparer.Ordinal).ToDictionary(n => n, _ => 0, StringComparer.Ordinal);

    /// <summary>Names a rule that will be added with <see cref="AddRule"/>.</summary>
    public void DeclareRule(string name) => ruleNames.Add(name);

    /// <summary>Adds a rule; its name must have been declared.</summary>
    public void AddRule(Rule rule) => rules.Add(rule);

    /// <summary>Adds the definitions of a table; their names must be the declared ones.</summary>
    public void Define<T>(IEnumerable<T> definitions)
        where T : Definition => parts.With(new Table<T>(definitions, NamesBefore<T>()));

    private IReadOnlyList<string> NamesBefore<T>()
        where T : Definition => before is null ? [] : [.. before.Table<T>().Select(d => d.Name)];

    /// <summary>The number of a name.</summary>
    /// <exception cref="KeyNotFoundException">The name was not declared.</exception>
    public Id<T> Id<T>(string name)
        where T : Definition =>
        TryId<T>(name, out var id) ? id : throw new KeyNotFoundException($"No {typeof(T).Name} is called '{name}'.");

    /// <summary>Finds the number of a name.</summary>
    public bool TryId<T>(string? name, out Id<T> id)
        where T : Definition
    {
        if (name is not null && numbers.TryGetValue(typeof(T), out var map) && map.TryGetValue(name, out var index))
        {
            id = new Id<T>(index);
            return true;
        }

        id = SevenHours.Kernel.Id<T>.None;
        return false;
    }

    /// <summary>The number of what a reference means, or none when there is no reference or it is not resolved.</summary>
    public Id<T> Id<T>(IReference? reference)
        where T : Definition =>
        reference is { IsWord: false } && TryId<T>(reference.Id, out var id) ? id : SevenHours.Kernel.Id<T>.None;

    /// <summary>The level of a subject and kind, or null.</summary>
    public Id<Level>? LevelOf(IReference of, string kind) => LevelOf(of.Id, kind);

    /// <summary>The seats that agencies' and seats' names mean; unknown names mean nobody.</summary>
    public SeatSet Seats(IEnumerable<string> agenciesOrSeats)
    {
        var seats = SeatSet.Nobody;
        foreach (var name in agenciesOrSeats)
        {
            if (TryId<Seat>(name, out var seat))
            {
                seats |= SeatSet.Of(seat);
            }
            else
            {
                foreach (var model in Package.All<SeatModel>())
                {
                    if (model.Agency?.Id == name)
                    {
                        seats |= SeatSet.Of(Id<Seat>(model.Id));
                    }
                }
            }
        }

        return seats;
    }

    /// <summary>The seats that references mean.</summary>
    public SeatSet Seats(IEnumerable<IReference> parties) => Seats(parties.Where(p => !p.IsWord).Select(p => p.Id));

    /// <summary>Whom references mean, with the word <c>actor</c>.</summary>
    public Whom Whom(IEnumerable<IReference> parties)
    {
        var list = parties.ToList();
        return new Whom(Seats(list), list.Exists(p => p.IsWord && p.Id == "actor"));
    }

    /// <summary>A reference to the author's words.</summary>
    public TextRef Text(Text? text) => text is null ? TextRef.None : TextRef.Authored(text.Id);

    /// <summary>A spread as a delay.</summary>
    public Delay Delay(Spread? spread) => Variation.Of(Written(spread));

    /// <summary>A chance in a hundred.</summary>
    public int Chance(int percent) => Variation.Chance(percent);

    /// <summary>A spread as a delay, as it is written.</summary>
    internal Delay Written(Spread? spread) =>
        spread is null ? SevenHours.Kernel.Delay.None : new Delay(Span(spread.Low), Span(spread.Middle), Span(spread.High));

    /// <summary>A span.</summary>
    public SimSpan Span(Span span) => new(span.Seconds);

    /// <summary>An instant written as a span since STARTEX.</summary>
    public SimTime Time(Span span) => new(span.Seconds);
}
