using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Compiles what techniques bring.</summary>
internal static class TechniqueCompiler
{
    public static void Compile(ScenarioBuild build)
    {
        var begins = CaseCalendar.Read(build.Package.Manifest.Begins)?.FirstSecond ?? CaseCalendar.UsualSecond;
        var models = build.Package.All<TechniqueModel>();
        TechniqueChecks.Run(build, models);
        build.Define(models.Select(model => Technique(build, model, begins)));
    }

    private static Technique Technique(ScenarioBuild build, TechniqueModel model, int begins) => new()
    {
        Name = model.Id,
        Kind = model.Kind,
        Of = build.Id<Subject>(model.Of),
        Seed = model.Seed,
        Begins = begins,
        Burns = model.Burns,
        BurnedSays = build.Text(model.BurnedSays),
        Burned = build.Effects(model.Burned),
        Holds = [.. model.Holds.OrderBy(held => held.Key, StringComparer.Ordinal).Select(held => new Need(held.Key, held.Value))],
        Lines = [.. model.Lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => Line(build, line.Key, line.Value))],
        Routine = [.. model.Routine.Select(line =>
            new RoutineLine(build.Text(line.Says), line.From.Seconds, line.Until.Seconds, line.Share, build.Id<Subject>(line.Place)))],
        Moments = [.. model.Moments.OrderBy(moment => moment.Key, StringComparer.Ordinal).Select(moment => Moment(build, moment.Key, moment.Value))],
    };

    private static TechniqueLine Line(ScenarioBuild build, string name, TechniqueLineModel model) =>
        new(name, model.At is null, model.At?.Seconds ?? model.After?.Seconds ?? 0, build.Text(model.Says))
        {
            Language = model.Language ?? "",
            Means = build.Text(model.Means),
            Photo = build.Text(model.Photo),
            With = build.Text(model.With),
            Lasts = model.Lasts is { } lasts ? build.Span(lasts) : SimSpan.Zero,
            Place = build.Id<Subject>(model.Place),
            Facts = [.. model.Facts.Select(fact => build.Id<Fact>(fact))],
            IsPrivileged = model.Privileged,
            IsBeyond = model.Beyond,
            Needs = model.Needs,
            Without = model.Without,
            IncitedBy = model.IncitedBy,
            When = build.Condition(model.When) ?? TruthCondition.Always,
        };

    private static TechniqueMoment Moment(ScenarioBuild build, string name, MomentModel model) =>
        new(name, model.Kind, model.At is null, model.At?.Seconds ?? model.After?.Seconds ?? 0, build.Text(model.Asks), build.Span(model.Within))
        {
            When = build.Condition(model.When) ?? TruthCondition.Always,
            StoppedSays = build.Text(model.StopSays),
            GoneOnSays = build.Text(model.OnSays),
            Stopped = build.Effects(model.Stop),
            GoneOn = build.Effects(model.On),
        };
}
