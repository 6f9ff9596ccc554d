using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Debriefing;

/// <summary>Whether each objective is trained, can be observed and is measured. Needs no play.</summary>
public static class ObjectiveCheck
{
    /// <summary>Whether every measure that an objective names exists: an error whoever only reads the package has to see. Reports to its diagnostics.</summary>
    public static void Measured(CompiledPackage compiled)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        foreach (var objective in compiled.Package.All<ObjectiveModel>())
        {
            foreach (var name in objective.Measures.Where(m => Measures.Find(m) is null))
            {
                var nearest = Nearest.To(name, Measures.All.Select(m => m.Name)) ?? Measures.All[0].Name;
                compiled.Package.Diagnostics.Report(PlayRules.NoSuchMeasure, objective.WrittenAt, objective.Id, name, nearest);
            }
        }
    }

    /// <summary>Reports to the package's diagnostics.</summary>
    public static void Run(CompiledPackage compiled)
    {
        ArgumentNullException.ThrowIfNull(compiled);
        Measured(compiled);
        if (compiled.Scenario is not { } scenario)
        {
            return;
        }

        foreach (var objective in compiled.Package.All<ObjectiveModel>())
        {
            Check(compiled.Package, scenario, objective);
        }
    }

    private static void Check(Package package, Scenario scenario, ObjectiveModel model)
    {
        if (!scenario.Table<Objective>().TryFind(model.Id, out var id))
        {
            return;
        }

        var (objective, found) = (scenario.Table<Objective>()[id], package.Diagnostics);
        if (scenario.Table<Inject>().All(i => i.Objective != id) && scenario.Table<TaskDefinition>().All(t => t.Objective != id))
        {
            found.Report(PlayRules.ObjectiveWithoutInject, model.WrittenAt, model.Id);
        }

        if (objective.Criteria.Count == 0)
        {
            found.Report(PlayRules.ObjectiveWithoutCriteria, model.WrittenAt, model.Id);
        }

        if (objective.Measures.Count == 0)
        {
            found.Report(PlayRules.ObjectiveWithoutMeasure, model.WrittenAt, model.Id);
        }
    }
}
