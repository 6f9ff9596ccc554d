using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Protection;

/// <summary>A person is somewhere else now. For staff only: who should see it is shown it by a trace or a fact.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where to.</param>
public sealed record PersonMoved(Id<Subject> Person, Id<Subject> Place) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ProtectionPart>().Move(Person, Place);
        world.Touch(ProtectionPart.KeyOf(Person));
    }
}

/// <summary>A person has a safe bed. For staff only.</summary>
/// <param name="Person">Who.</param>
/// <param name="Place">Where.</param>
public sealed record PersonSafe(Id<Subject> Person, Id<Subject> Place) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ProtectionPart>().MakeSafe(Person, Place, world.Now);
        world.Touch(ProtectionPart.KeyOf(Person));
    }
}

/// <summary>A person came to harm. Told in words, never shown; for staff only unless a trace tells of it.</summary>
/// <param name="Person">Who.</param>
/// <param name="Severity">1 to 5; from 3 up it is severe.</param>
/// <param name="Says">What happened, in words.</param>
public sealed record HarmDone(Id<Subject> Person, int Severity, TextRef Says) : WorldEvent
{
    /// <summary>The severity from which harm counts as severe.</summary>
    public const int Severe = 3;

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ProtectionPart>().Harm(Person, Severity);
        world.Touch(ProtectionPart.KeyOf(Person));
    }
}

/// <summary>A right of a person was breached. For staff only.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Right">Which right of the checklist, or none.</param>
/// <param name="Principle">Which principle, or none.</param>
/// <param name="Says">What happened, in words; none for an act without mandate or order, which its cause tells.</param>
public sealed record RightBreached(Id<Subject> Person, Id<Right> Right, Id<Principle> Principle, TextRef Says) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ProtectionPart>().Breach(Person);
        world.Touch(ProtectionPart.KeyOf(Person));
    }
}

/// <summary>A right fell due. For staff only: nobody is reminded of his duties by the world.</summary>
/// <param name="Right">Which.</param>
/// <param name="Until">By when it must be kept.</param>
public sealed record RightDue(Id<Right> Right, SimTime Until) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ProtectionPart>().SetRight(world, Right, RightStatus.Due);
}

/// <summary>A right was kept in time. For staff only.</summary>
/// <param name="Right">Which.</param>
public sealed record RightKept(Id<Right> Right) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ProtectionPart>().SetRight(world, Right, RightStatus.Kept);
}

/// <summary>A right was missed. For staff only.</summary>
/// <param name="Right">Which.</param>
public sealed record RightMissed(Id<Right> Right) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<ProtectionPart>().SetRight(world, Right, RightStatus.Missed);
}
