using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>Branches.</content>
public sealed partial class Exercise
{
    /// <summary>Plays a scene once more: a new branch goes on after the command that gave an event, and becomes the live one.</summary>
    /// <remarks>History is kept. The clock stands at the time of the cut until staff let it run; feeds of the old branch end.</remarks>
    public Task<Branching> RestartSceneFromAsync(Actor by, int syndicate, EventId id) =>
        BranchAsync(by, Session.Syndicate(syndicate).Branch, id, BranchPurpose.SceneRestart);

    /// <summary>Begins a what-if beside the play: a new branch after the command that gave an event, which nobody plays on yet.</summary>
    public Task<Branching> ForkAsync(Actor by, int branch, EventId id) => BranchAsync(by, branch, id, BranchPurpose.WhatIf);

    /// <summary>Goes back to another branch of a syndicate's history and plays on there.</summary>
    public async Task<Refusal?> MakeLiveAsync(Actor by, int branch)
    {
        if (branch < 1 || branch > Session.Branches.Length)
        {
            return ExerciseRefusals.NoSuchEvent;
        }

        var at = Branch(branch).Read(w => w.Now);
        return await ControlAsync(by, Permission.Steer, new SessionCommand.MakeLive(branch, at, time.GetUtcNow()));
    }

    private async Task<Branching> BranchAsync(Actor by, int parent, EventId id, BranchPurpose purpose)
    {
        if (!by.May(Session, Permission.Steer))
        {
            return new Branching(0, ExerciseRefusals.StaffOnly);
        }

        if (parent < 1 || parent > Session.Branches.Length || id.Value < 0 || id.Value >= Branch(parent).Events.Count)
        {
            return new Branching(0, ExerciseRefusals.NoSuchEvent);
        }

        var (cut, at) = await Branch(parent).BetweenAsync((history, _) =>
        {
            var end = history.EndOfCommand(id);
            return (end, history.All.After(end.Value)[0].At);
        });
        var decision = await DoAsync(new SessionCommand.OpenBranch(parent, cut, at, purpose, time.GetUtcNow()));
        return decision.Events.OfType<SessionEvent.BranchOpened>().FirstOrDefault() is { } opened
            ? new Branching(opened.Branch, null)
            : new Branching(0, decision.Refusal);
    }
}

/// <summary>The answer of beginning a branch.</summary>
/// <param name="Branch">Its number; 0 when refused.</param>
/// <param name="Refusal">Why not.</param>
public sealed record Branching(int Branch, Refusal? Refusal);
