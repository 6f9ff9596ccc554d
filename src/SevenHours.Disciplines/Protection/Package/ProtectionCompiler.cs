using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary>Compiles people and rights. A right becomes three rules: it falls due, it is kept, it is missed.</summary>
internal static class ProtectionCompiler
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Person>("someone", build.Package.All<PersonModel>().Select(p => p.Id));
        build.Declare<Right>("right", build.Package.All<RightModel>().Select(r => r.Id));
        foreach (var right in build.Package.All<RightModel>())
        {
            build.DeclareRule(DueRule(right));
            build.DeclareRule(KeptRule(right));
            build.DeclareRule(MissedRule(right));
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        build.Define(build.Package.All<PersonModel>().Select(p => new Person
        {
            Name = p.Id, Subject = build.Id<Subject>(p.Id), At = build.Id<Subject>(p.At), Role = p.Is ?? "", Languages = p.Languages,
        }));
        build.Define(build.Package.All<RightModel>().Select(r => new Right
        {
            Name = r.Id,
            Of = build.Id<Subject>(r.Of),
            Title = build.Text(r.Title),
            Principle = build.Id<Principle>(r.Principle),
            Within = build.Span(r.Within),
        }));
        foreach (var right in build.Package.All<RightModel>())
        {
            Check(build, right);
            AddRules(build, right);
        }
    }

    private static void AddRules(ScenarioBuild build, RightModel model)
    {
        var right = build.Id<Right>(model.Id);
        var (dueWhen, forSpan) = build.ConditionFor(model.DueWhen);
        var about = new Scene(Id<Seat>.None, build.Id<Subject>(model.Of), Handle.None);
        build.AddRule(new Rule
        {
            Name = DueRule(model),
            Kind = RuleKind.Protection,
            When = dueWhen,
            For = forSpan,
            About = about,
            Effects = [new LetRightFallDue(right)],
        });
        build.AddRule(new Rule
        {
            Name = KeptRule(model),
            Kind = RuleKind.Protection,
            When = WhileDue(right, build.Condition(model.KeptWhen)),
            About = about,
            Effects = [new KeepRight(right)],
        });
        build.AddRule(new Rule
        {
            Name = MissedRule(model),
            Kind = RuleKind.Protection,
            When = WhileDue(right, TruthCondition.Always),
            For = build.Span(model.Within),
            About = about,
            Effects = [new MissRight(right), .. build.Effects(model.Missed)],
        });
    }

    /// <summary>A condition that counts only while a right is due; without one it never holds.</summary>
    private static TruthCondition WhileDue(Id<Right> right, TruthCondition? condition) => condition is null
        ? new TruthCondition((World _, in Scene _) => 0, [], [], [], "false")
        : condition with
        {
            Test = (World world, in Scene scene) =>
                world.Part<ProtectionPart>().StatusOf(right) == RightStatus.Due && condition.Holds(world, in scene) ? 1 : 0,
            Reads = [.. condition.Reads, ProtectionPart.KeyOf(right)],
        };

    private static void Check(ScenarioBuild build, RightModel right)
    {
        if (right.Within == Span.Zero)
        {
            build.Diagnostics.Report(ProtectionRules.NoTimeToKeep, right.WrittenAt, right.Id);
        }

        var isKept = ModelWalk.All<KeepEffectModel>(build.Package).Any(k => string.Equals(k.Right.Id, right.Id, StringComparison.Ordinal));
        if (right.KeptWhen is null && !isKept)
        {
            build.Diagnostics.Report(ProtectionRules.RightNeverKept, right.WrittenAt, right.Id);
        }
    }

    private static string DueRule(RightModel right) => $"right.{right.Id}.due";

    private static string KeptRule(RightModel right) => $"right.{right.Id}.kept";

    private static string MissedRule(RightModel right) => $"right.{right.Id}.missed";
}
