using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>A kind of thing that can be put on a case wall and shared. Each discipline offers its own by <see cref="IPutsOnWall"/>.</summary>
public abstract class WallKind
{
    /// <summary>Its name, lower case, as events and addresses carry it. It never changes.</summary>
    public abstract string Name { get; }

    /// <summary>Whether a desk has the thing, and so may put it up and pass it on.</summary>
    /// <param name="desk">The desk of whoever wants to.</param>
    /// <param name="item">Which one.</param>
    public abstract bool Has(Desk desk, Handle item);

    /// <summary>Whether giving it brings somebody anything: he does not have it, or has it as it stood earlier.</summary>
    /// <param name="desk">The desk of whoever would receive it.</param>
    /// <param name="giver">The desk of whoever gives it, who has it.</param>
    /// <param name="item">Which one.</param>
    public virtual bool IsNewTo(Desk desk, Desk giver, Handle item) => !Has(desk, item);

    /// <summary>
    /// What of this kind a desk has that belongs to the whole agency, in the order it came: who joins the agency in the middle of play is given it. Nothing where
    /// each seat has its own, or where the discipline tells newcomers itself.
    /// </summary>
    public virtual IEnumerable<Handle> Held(Desk desk) => [];

    /// <summary>
    /// Gives the thing to others, by an event of the discipline's own: afterwards each receiver's desk has what the giver's desk had of it
    /// at that moment, and nothing more. Whoever has it already is not told anew.
    /// </summary>
    /// <param name="cascade">Where to emit. The event that gives is caused by what stands there as the cause.</param>
    /// <param name="item">Which one; the giver has it.</param>
    /// <param name="to">The receivers, without the giver.</param>
    /// <param name="how">From whom it is and under what handling.</param>
    public abstract void Give(Cascade cascade, Handle item, SeatSet to, Provenance how);
}
