using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Compiles playbooks and skills.</summary>
internal static class PlaybookSection
{
    public static void Declare(ScenarioBuild build)
    {
        build.Declare<Playbook>("playbook", build.Package.All<PlaybookModel>().Select(p => p.Id));
        build.Declare<Skill>("skill", build.Package.All<SkillModel>().Select(s => s.Id));
    }

    public static void Compile(ScenarioBuild build, Func<ScenarioBuild, Id<Seat>, DecideModel, StandInAct?> decide)
    {
        foreach (var orphan in build.Package.All<PlaybookModel>().Where(p => !build.TryId<Seat>(p.Id, out _)))
        {
            build.Diagnostics.Report(ScenarioRules.PlaybookWithoutSeat, orphan.WrittenAt, orphan.Id);
        }

        // Who prepared a ladder for one key decision meant to for all of them.
        var keys = build.Package.All<PlaybookModel>().SelectMany(book => book.Steps.Where(step => step.Key).Select(step => (book, step))).ToList();
        if (keys.Exists(key => key.step.Hints is not null))
        {
            foreach (var (book, step) in keys.Where(key => key.step.Hints is null))
            {
                build.Diagnostics.Report(ScenarioRules.KeyStepWithoutHints, step.WrittenAt, step.Id, book.Id);
            }
        }

        build.Define(build.Package.All<PlaybookModel>().Where(p => build.TryId<Seat>(p.Id, out _)).Select(p => Compile(build, p, decide)));
        build.Define(build.Package.All<SkillModel>().Select(s => new Skill
        {
            Name = s.Id, Pace = s.Pace, Skips = s.Skips, Strays = s.Strays,
        }));
    }

    private static Playbook Compile(ScenarioBuild build, PlaybookModel model, Func<ScenarioBuild, Id<Seat>, DecideModel, StandInAct?> decide)
    {
        var seat = build.Id<Seat>(model.Id);
        foreach (var twice in model.Steps.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(ScenarioRules.StepTwice, twice.Last().WrittenAt, twice.Key, model.Id);
        }

        return new Playbook
        {
            Name = model.Id,
            Seat = seat,
            Steps = [.. model.Steps.Select(s => new PlayStep(
                s.Id,
                build.DeskCondition(s.When) ?? new DeskCondition(_ => 0, [], "false"),
                build.Written(s.Wait),
                s.Key,
                [.. Acts(s.Do), .. s.Decide is { } d && decide(build, seat, d) is { } entry ? [entry] : Array.Empty<StandInAct>()],
                [.. s.Instead.Select(i => (i.Weight, Acts(i.Do)))])
            {
                Hints = s.Hints is { } hints ? new StepHints(build.Text(hints.Question), build.Text(hints.Pointer), build.Text(hints.Answer)) : null,
                Decided = build.Text(s.Decide?.What),
            })],
        };

        IReadOnlyList<StandInAct> Acts(IReadOnlyList<DoModel> models) => [.. models.Select(m => m.Compile(build, seat)).OfType<StandInAct>()];
    }
}
