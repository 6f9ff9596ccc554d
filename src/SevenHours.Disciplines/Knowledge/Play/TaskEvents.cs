using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A written product was asked of seats.</summary>
/// <param name="Task">Which. The rubric and objective are for staff.</param>
/// <param name="Due">By when.</param>
public sealed record TaskGiven(Id<TaskDefinition> Task, SimTime Due) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Give(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Give(this, notice);
}

/// <summary>A seat handed a written product in. A later one replaces it; both are kept.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Task">Which task.</param>
/// <param name="Submission">The product.</param>
/// <param name="Text">The text, or none when a form was filled.</param>
/// <param name="Values">The form's fields, if the task has a form.</param>
/// <param name="By">The person who handed it in, or null.</param>
public sealed record TaskSubmitted(
    Id<Seat> Seat, Id<TaskDefinition> Task, Handle Submission, TextRef Text, IReadOnlyList<FieldValue> Values, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().Submit(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().Submit(this, notice);
}

/// <summary>A seat filled a form. Filing sends it to nobody: a request or message names it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Filing">The filled form.</param>
/// <param name="Form">Which form.</param>
/// <param name="Values">What stands in its fields.</param>
/// <param name="By">The person who filled it, or null.</param>
public sealed record FormFiled(
    Id<Seat> Seat, Handle Filing, Id<Form> Form, IReadOnlyList<FieldValue> Values, string? By) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<KnowledgePart>().File(world, this);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<KnowledgeDesk>().File(this, notice);
}
