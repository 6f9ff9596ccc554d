namespace SevenHours.Kernel;

/// <summary>Something a playbook has a seat do: it becomes a command when the time has come.</summary>
public abstract class StandInAct
{
    /// <summary>The command, or null when this desk has nothing to do it with.</summary>
    /// <param name="desk">What the seat knows; nothing else may be asked.</param>
    public abstract SeatCommand? ToCommand(Desk desk);

    /// <summary>Whether the desk shows that it has been done: asked when a stand-in takes over a seat in the middle of play.</summary>
    public abstract bool IsDoneOn(Desk desk);

    /// <summary>What it is about, for saying it in words: nothing of it depends on what a desk shows.</summary>
    /// <param name="scenario">The scenario it is played in.</param>
    public abstract ActMeaning Meaning(Scenario scenario);

    /// <summary>Whether it only writes into the decision log, in words that people at the seat would choose otherwise.</summary>
    public virtual bool IsEntry => false;
}
