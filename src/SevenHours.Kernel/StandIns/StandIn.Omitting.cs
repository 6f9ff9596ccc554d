namespace SevenHours.Kernel;

/// <content>When steps are taken, and a copy that takes one less.</content>
public sealed partial class StandIn
{
    private StandIn(StandIn other, string? omitted)
    {
        steps = omitted is null ? other.steps : [.. other.steps.Select(s => s.Name == omitted ? s.Omitted() : s)];
        (habits, mind, shuns, known, seen, noticed, Wake) = (other.habits, other.mind, other.shuns, other.known, other.seen, other.noticed, other.Wake);
        pending = new Queue<StandInAct>(other.pending);
        (ready, taken) = ([.. other.ready], [.. other.taken]);
        (habitQuiet, stepQuiet) = ([.. other.habitQuiet], [.. other.stepQuiet]);
    }

    /// <summary>When it took a step of its playbook, or sat down and found it done; never when it has not taken it or has no such step.</summary>
    internal SimTime TakenAt(string step)
    {
        var index = Array.FindIndex(steps, s => s.Name == step);
        return index < 0 ? SimTime.Never : taken[index];
    }

    /// <summary>A copy that goes on by itself, without one of the steps that it has not taken yet.</summary>
    internal StandIn Fork(string? omitted) => new(this, omitted);
}
