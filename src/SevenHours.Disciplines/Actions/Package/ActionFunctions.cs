using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>What conditions can ask about acts.</summary>
internal static class ActionFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("done", ["action", "subject?"], ValueKind.Truth, "Whether somebody has done an action, to a target or to any.",
            (call, _) => Truth(call, a => a.Status == ActStatus.Finished))
        .Add("done_lawfully", ["action", "subject?"], ValueKind.Truth, "Whether somebody has done an action with all that the law asks.",
            (call, _) => Truth(call, a => a.Status == ActStatus.Finished && a.Lawfulness.IsLawful))
        .Add("done_with", ["action", "option"], ValueKind.Truth, "Whether somebody has done an action with an option.",
            (call, _) => DoneWith(call))
        .Add("started", ["action", "subject?"], ValueKind.Truth,
            "Whether an action was ordered, to a target or to any: by anybody, or in a playbook by one's own agency.",
            (call, _) => Truth(call, _ => true),
            (call, _) => OnDesk(call, _ => true))
        .Add("finished", ["action", "subject?"], ValueKind.Truth, "Whether one's own agency has finished an action.",
            desk: (call, _) => OnDesk(call, a => a.Status == ActStatus.Finished));

    private static Term Truth(BoundCall call, Func<Act, bool> test)
    {
        var (action, target) = (call.Id<ActionDefinition>(0), call.Id<Subject>(1));
        return new Term(
            (World world, in Scene _) => Any(world.Part<ActionsPart>().Acts, action, target, test) ? 1 : 0,
            [ActionsPart.KeyOf(action)]);
    }

    private static Term DoneWith(BoundCall call)
    {
        var (action, option) = (call.Id<ActionDefinition>(0), call.Name(1));
        Func<Act, bool> test = a => a.Status == ActStatus.Finished && a.Plan.Options.Contains(option);
        return new Term(
            (World world, in Scene _) => Any(world.Part<ActionsPart>().Acts, action, Id<Subject>.None, test) ? 1 : 0,
            [ActionsPart.KeyOf(action)]);
    }

    private static DeskTerm OnDesk(BoundCall call, Func<ActOnDesk, bool> test)
    {
        var (action, target) = (call.Id<ActionDefinition>(0), call.Id<Subject>(1));
        return new DeskTerm(desk => desk.Part<ActionsDesk>().Acts.Any(a => IsAbout(a.Plan, action, target) && test(a)) ? 1 : 0);
    }

    private static bool Any(IReadOnlyList<Act> acts, Id<ActionDefinition> action, Id<Subject> target, Func<Act, bool> test)
    {
        for (var i = 0; i < acts.Count; i++)
        {
            if (IsAbout(acts[i].Plan, action, target) && test(acts[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbout(ActPlan plan, Id<ActionDefinition> action, Id<Subject> target) =>
        plan.Action == action && (!target.IsSome || plan.Target == target);
}
