using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Networks;

/// <summary>Compiles the truth and the parts people play in the network.</summary>
internal static class TruthSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<TrueTie>("true_tie", build.Package.All<TrueTieModel>().Select(tie => tie.Id));
        build.Declare<NetworkMember>("network_member", Members(build.Package).Select(person => person.Id));
        build.Declare<SecondName>("second_name", Doubles(build.Package).Select(person => person.Id));
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(Members(build.Package).Select(person => new NetworkMember
        {
            Name = person.Id, Person = build.Id<Subject>(person.Id), Role = NetworkRoles.Find(person.Role)!.Value,
        }));
        build.Define(Doubles(build.Package).Select(person => new SecondName
        {
            Name = person.Id, KnownAs = build.Id<Subject>(person.Id), Is = build.Id<Subject>(person.SameAs),
        }));
        foreach (var person in Doubles(build.Package).Where(person => person.Role is not null || Doubles(build.Package).Any(other => other.Id == person.SameAs!.Id)))
        {
            build.Diagnostics.Report(NetworkRules.NotTheRealOne, person.WrittenAt, person.Id, person.SameAs!.Id);
        }

        foreach (var person in build.Package.All<PersonModel>().Where(person => person.Role is not null && NetworkRoles.Find(person.Role) is null))
        {
            build.Diagnostics.Report(
                NetworkRules.UnknownRole, person.WrittenAt, person.Id, person.Role!, string.Join(", ", NetworkRoles.All.Select(NetworkRoles.WordOf)));
        }

        var roles = Members(build.Package).ToDictionary(person => person.Id, person => NetworkRoles.Find(person.Role), StringComparer.Ordinal);
        var real = Doubles(build.Package).ToDictionary(person => person.Id, person => person.SameAs!.Id, StringComparer.Ordinal);
        build.Define(build.Package.All<TrueTieModel>().Select(tie => Compile(build, tie, (Real(tie.From), Real(tie.To)), roles)));
        CheckLeaders(build, roles, Real);

        string Real(Reference<SubjectModel> end) => real.GetValueOrDefault(end.Id, end.Id);
    }

    // What is not said is told apart from what is wrong: who has an unknown role is reported above and is no member.
    private static IEnumerable<PersonModel> Members(Package<ScenarioManifest> package) =>
        package.All<PersonModel>().Where(person => NetworkRoles.Find(person.Role) is not null);

    private static IEnumerable<PersonModel> Doubles(Package<ScenarioManifest> package) => package.All<PersonModel>().Where(person => person.SameAs is not null);

    private static TrueTie Compile(ScenarioBuild build, TrueTieModel tie, (string From, string To) ends, Dictionary<string, NetworkRole?> roles)
    {
        if (ends.From == ends.To)
        {
            build.Diagnostics.Report(NetworkRules.TiedToItself, tie.WrittenAt, tie.Id, ends.From);
        }

        if (tie is { Since: { } since, Until: { } until } && since > until)
        {
            build.Diagnostics.Report(NetworkRules.EndsBeforeItBegins, tie.WrittenAt, tie.Id, since.ToString(), until.ToString());
        }

        if (tie.ShownBy.Count == 0 && tie.Together.Count == 0)
        {
            build.Diagnostics.Report(NetworkRules.CannotBeFound, tie.WrittenAt, tie.Id);
        }

        IEnumerable<IReadOnlyList<Id<Fact>>> ways = tie.ShownBy.Select(fact => (IReadOnlyList<Id<Fact>>)[build.Id<Fact>(fact)]);
        return new TrueTie
        {
            Name = tie.Id,
            From = build.Id<Subject>(ends.From),
            To = build.Id<Subject>(ends.To),
            Relation = tie.Relation,
            Since = Day(build, tie.Since),
            Until = Day(build, tie.Until),
            Weight = tie.Weight ?? Math.Max(NetworkRoles.WeightOf(roles.GetValueOrDefault(ends.From)), NetworkRoles.WeightOf(roles.GetValueOrDefault(ends.To))),
            ShownBy = [.. tie.Together.Count == 0 ? ways : ways.Append([.. tie.Together.Select(fact => build.Id<Fact>(fact))])],
        };
    }

    // Charts say when a tie held by the calendar of the case; a case without one has no such days.
    private static string Day(ScenarioBuild build, Moment? moment) =>
        moment is { } at && CaseCalendar.Read(build.Package.Manifest.Begins) is { } calendar ? calendar.DayOf(new SimTime(at.Seconds)) : "";

    private static void CheckLeaders(ScenarioBuild build, Dictionary<string, NetworkRole?> roles, Func<Reference<SubjectModel>, string> real)
    {
        var found = build.Package.All<TrueTieModel>().Where(tie => tie.ShownBy.Count + tie.Together.Count > 0)
            .SelectMany(tie => new[] { real(tie.From), real(tie.To) }).ToHashSet(StringComparer.Ordinal);
        foreach (var leader in Members(build.Package).Where(person => NetworkRoles.Leads(roles[person.Id]!.Value) && !found.Contains(person.Id)))
        {
            build.Diagnostics.Report(NetworkRules.LeaderCannotBeFound, leader.WrittenAt, leader.Id);
        }
    }
}
