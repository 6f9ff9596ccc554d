using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Compiles cases that others may touch.</summary>
internal static class ParallelSection
{
    // What cannot be done in secret, by the numbers of the catalogue (practice.md A).
    private static readonly int[] Open = [30, 31, 46, 47, 48, 49, 50, 51, 55, 73, 84];

    public static void Declare(ScenarioBuild build) =>
        build.Declare<ParallelCase>("parallel_case", build.Package.All<ParallelCaseModel>().Select(one => one.Id));

    public static void Compile(ScenarioBuild build)
    {
        foreach (var model in build.Package.All<ParallelCaseModel>())
        {
            if (model.Contact is { IsWord: false } contact && contact.Target.Agency?.Id is { } agency && agency != model.Agency.Id && model.With.All(with => with.Id != agency))
            {
                build.Diagnostics.Report(CooperationRules.ContactOfAnother, model.WrittenAt, model.Contact.Id, model.Id);
            }

            if (model.Do.Count == 0)
            {
                build.Diagnostics.Report(CooperationRules.CollisionCostsNothing, model.WrittenAt, model.Id);
            }
        }

        build.Define(build.Package.All<ParallelCaseModel>().Select(model => new ParallelCase
        {
            Name = model.Id,
            Agencies = [.. model.With.Prepend(model.Agency).Select(agency => build.Id<Agency>(agency)).Distinct()],
            Title = build.Text(model.Title),
            About = [.. model.About.Select(subject => build.Id<Subject>(subject))],
            Acts = model.Acts is { } acts
                ? [.. acts.Select(action => build.Id<ActionDefinition>(action))]
                : [.. build.Package.All<ActionModel>().Where(action => Open.Contains(action.Number)).Select(action => build.Id<ActionDefinition>(action.Id))],
            While = build.Condition(model.While) ?? TruthCondition.Always,
            Contact = build.Id<Seat>(model.Contact),
            Says = build.Text(model.Says),
            Effects = build.Effects(model.Do),
            SpeaksFor = model.SpeaksFor,
        }));
    }
}
