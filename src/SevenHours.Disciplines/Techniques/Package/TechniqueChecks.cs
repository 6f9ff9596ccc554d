using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Whether what an author wrote for techniques can be seen, heard and decided.</summary>
internal static class TechniqueChecks
{
    public static void Run(ScenarioBuild build, IReadOnlyList<TechniqueModel> models)
    {
        foreach (var twice in models.GroupBy(model => (model.Kind, model.Of.Id)).SelectMany(group => group.Skip(1)))
        {
            build.Diagnostics.Report(TechniqueRules.Twice, twice.WrittenAt, twice.Id, twice.Of.Id);
        }

        foreach (var model in models)
        {
            if (model.Burns > 0 && model.Burned.Count == 0)
            {
                build.Diagnostics.Report(TechniqueRules.BurnsNothing, model.WrittenAt, model.Id);
            }

            Lines(build, model);
            Moments(build, model);
        }
    }

    private static void Lines(ScenarioBuild build, TechniqueModel model)
    {
        foreach (var (id, line) in model.Lines)
        {
            if (line.At is null == line.After is null)
            {
                build.Diagnostics.Report(TechniqueRules.OneTime, line.WrittenAt, id);
            }

            if (line.At is { Seconds: < 0 } && model.Kind != TechniqueKind.Cameras)
            {
                build.Diagnostics.Report(TechniqueRules.NotRecorded, line.WrittenAt, id);
            }

            if (line.Language is not null && line.Means is null)
            {
                build.Diagnostics.Report(TechniqueRules.NeverUnderstood, line.WrittenAt, id, line.Language);
            }

            if (line.IncitedBy is { } moment && model.Moments.GetValueOrDefault(moment) is not { Kind: MomentKind.Incitement })
            {
                build.Diagnostics.Report(TechniqueRules.NoSuchMoment, line.WrittenAt, id, moment);
            }
        }
    }

    private static void Moments(ScenarioBuild build, TechniqueModel model)
    {
        foreach (var (id, moment) in model.Moments)
        {
            if (moment.At is null == moment.After is null)
            {
                build.Diagnostics.Report(TechniqueRules.OneTime, moment.WrittenAt, id);
            }

            if (moment is { Kind: MomentKind.Danger, On.Count: 0 })
            {
                build.Diagnostics.Report(TechniqueRules.DangerWithoutCost, moment.WrittenAt, id);
            }
        }
    }
}
