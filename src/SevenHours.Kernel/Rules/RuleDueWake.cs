namespace SevenHours.Kernel;

/// <summary>An armed rule has come due.</summary>
internal sealed class RuleDueWake : Wake
{
    public static readonly RuleDueWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        ref readonly var state = ref world.RuleStateOf(tag);
        if (state.Status != RuleStatus.Armed || state.Due != world.Now || state.IsHeld)
        {
            return;
        }

        var rule = world.Scenario.Rules[tag];
        if (rule.Scene.IsSome && world.IsFrozen(rule.Scene))
        {
            return;
        }

        cascade.Fire(new Id<Rule>(tag), rule, state.By);
    }
}
