using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>Moves a person. Whoever leaves a safe bed is safe no more; a move to where one is does nothing.</summary>
public sealed class MovePerson(Id<Subject> person, Id<Subject> place) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<ProtectionPart>().At(person) != place)
        {
            cascade.Emit(new PersonMoved(person, place));
        }
    }
}

/// <summary>Brings a person to a safe bed.</summary>
/// <param name="person">Who.</param>
/// <param name="place">Where, or none for where the person is.</param>
public sealed class MakeSafe(Id<Subject> person, Id<Subject> place) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var part = cascade.World.Part<ProtectionPart>();
        var where = place.IsSome ? place : part.At(person);
        if (!part.IsSafe(person) || part.At(person) != where)
        {
            cascade.Emit(new PersonSafe(person, where));
        }
    }
}

/// <summary>Does harm to a person, in words.</summary>
public sealed class DoHarm(Id<Subject> person, int severity, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => cascade.Emit(new HarmDone(person, severity, says));
}

/// <summary>Breaches a right of a person.</summary>
public sealed class BreachRight(Id<Subject> person, Id<Right> right, Id<Principle> principle, TextRef says) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene) => cascade.Emit(new RightBreached(person, right, principle, says));
}

/// <summary>Lets a right fall due, once.</summary>
public sealed class LetRightFallDue(Id<Right> right) : Effect
{
    /// <summary>Which right.</summary>
    public Id<Right> Right => right;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (world.Part<ProtectionPart>().StatusOf(right) == RightStatus.NotDue)
        {
            cascade.Emit(new RightDue(right, world.Now + world.Scenario.Table<Right>()[right].Within));
        }
    }
}

/// <summary>Keeps a right, before it is due or in time. A right missed stays missed.</summary>
public sealed class KeepRight(Id<Right> right) : Effect
{
    /// <summary>Which right.</summary>
    public Id<Right> Right => right;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<ProtectionPart>().StatusOf(right) is RightStatus.NotDue or RightStatus.Due)
        {
            cascade.Emit(new RightKept(right));
        }
    }
}

/// <summary>Misses a right that is due.</summary>
public sealed class MissRight(Id<Right> right) : Effect
{
    /// <summary>Which right.</summary>
    public Id<Right> Right => right;

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        if (cascade.World.Part<ProtectionPart>().StatusOf(right) == RightStatus.Due)
        {
            cascade.Emit(new RightMissed(right));
        }
    }
}
