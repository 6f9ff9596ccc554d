using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>Compiles indicators and groups.</summary>
internal static class IdentificationCompiler
{
    /// <summary>The catalogue's action that flags a person of the story.</summary>
    private const string Referral = "nrm_referral";

    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Indicator>("indicator", build.Package.All<IndicatorModel>().Select(i => i.Id));
        build.Declare<ScreenedGroup>("group", build.Package.All<GroupModel>().Select(g => g.Id));
        if (HasReferral(build))
        {
            foreach (var person in Named(build))
            {
                build.DeclareRule(RuleOf(person));
            }
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        Indicators(build);
        var groups = build.Package.All<GroupModel>().ToList();
        var isSound = true;
        foreach (var group in groups)
        {
            isSound &= GroupChecks.Check(build, group);
        }

        build.Define(isSound ? groups.Select(group => GroupOf(build, group)) : []);
        if (isSound && HasReferral(build))
        {
            foreach (var person in Named(build))
            {
                FlagByReferral(build, person);
            }
        }
    }

    private static void Indicators(ScenarioBuild build)
    {
        var models = build.Package.All<IndicatorModel>().ToList();
        foreach (var less in models.Where(i => i.Child < i.Strength))
        {
            build.Diagnostics.Report(IdentificationRules.LessForChild, less.WrittenAt, less.Id);
        }

        // What says much stands first: a sheet is read while somebody speaks.
        var places = models.GroupBy(i => i.Dimension).SelectMany(g => g.OrderByDescending(i => i.Strength).ThenBy(i => i.Id, StringComparer.Ordinal).Select((indicator, place) => (indicator.Id, place))).ToDictionary(p => p.Id, p => p.place, StringComparer.Ordinal);
        build.Define(models.Select(i => new Indicator
        {
            Name = i.Id,
            Dimension = i.Dimension,
            Strength = i.Strength,
            ForChild = i.Child ?? i.Strength,
            AskedOf = i.Of,
            Title = build.Text(i.Title),
            Hint = build.Text(i.Hint),
            Place = places[i.Id],
        }));
    }

    private static ScreenedGroup GroupOf(ScenarioBuild build, GroupModel model)
    {
        var named = model.Named.ToDictionary(n => n.Value.Number, n => build.Id<Subject>(n.Key));
        return new ScreenedGroup
        {
            Name = model.Id,
            Title = build.Text(model.Title),
            At = build.Id<Subject>(model.At),
            To = Agencies(build, build.Seats(model.To)),
            Stays = model.Stays is { } stays ? build.Span(stays) : null,
            Short = build.Span(model.Short),
            Long = build.Span(model.Long),
            Kind = model.Kind,
            People = PeopleOf(model),
            Named = named,
            Steps = [.. ReferralStates.Steps.Select(step => StepOf(build, model, step))],
        };
    }

    /// <summary>Everybody of a group, by number. The group must be sound.</summary>
    internal static IReadOnlyList<GroupPerson> PeopleOf(GroupModel model)
    {
        var made = MixedGroup.Make(new GroupSpec(model.Kind, model.People, (ulong)model.Seed, model.Mixture?.ToMixture() ?? GroupMixture.Usual(model.Kind)));
        var named = model.Named.Values.Select(one => one.Number).ToHashSet();
        return [.. made.People.Select(person => named.Contains(person.Number) ? NamedOf(model, person) : person)];
    }

    // Who takes a place takes its company; nothing of whoever stood there shows.
    private static GroupPerson NamedOf(GroupModel model, GroupPerson place)
    {
        var named = model.Named.Values.First(n => n.Number == place.Number);
        return place with
        {
            Sight = place.Sight with { StatedAge = named.Age, Seen = [.. named.Shows.Where(sign => SignCatalogue.Of(sign).Opens == Openness.AtOnce)] },
            TrueAge = named.TrueAge ?? named.Age,
            Nature = named.Is,
            Form = named.Is is Nature.Victim or Nature.Drifting ? Form.Labour : Form.None,
            Signs = named.Shows,
        };
    }

    private static ReferralStep StepOf(ScenarioBuild build, GroupModel model, ReferralState state)
    {
        var written = model.Mechanism.FirstOrDefault(step => GroupChecks.StepNamed(step.Key) == state).Value;
        return new ReferralStep(state, [.. (written?.By ?? []).Select(agency => build.Id<Agency>(agency))], written?.Within is { } within ? build.Span(within) : null);
    }

    private static SeatSet Agencies(ScenarioBuild build, SeatSet seats)
    {
        var whole = SeatSet.Nobody;
        foreach (var seat in build.Package.All<SeatModel>().Where(seat => seats.Has(build.Id<Seat>(seat.Id))))
        {
            whole |= build.Seats([seat.Agency.Id]);
        }

        return whole;
    }

    private static bool HasReferral(ScenarioBuild build) => build.Package.Find<ActionModel>(Referral) is not null;

    private static IEnumerable<string> Named(ScenarioBuild build) =>
        build.Package.All<GroupModel>().SelectMany(g => g.Named.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string RuleOf(string person) => string.Create(CultureInfo.InvariantCulture, $"identification.{person}.referred");

    // A referral by the catalogue's action is a referral: the person is flagged on the sheet too.
    private static void FlagByReferral(ScenarioBuild build, string person)
    {
        var (action, subject) = (build.Id<ActionDefinition>(Referral), build.Id<Subject>(person));
        build.AddRule(new Rule
        {
            Name = RuleOf(person),
            Kind = RuleKind.Protection,
            When = new TruthCondition(
                (World world, in Scene _) => ReferPerson.ActOf(world, action, subject) is null ? 0 : 1,
                [ActionsPart.KeyOf(action)], [], [], $"done({Referral}, {person})"),
            About = new Scene(Id<Seat>.None, subject, Handle.None),
            Effects = [new ReferPerson(subject, ReferralState.Flagged) { Action = action }],
        });
    }
}
