using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Acting;

/// <summary>An actor wrote down after a scene what was spoken. Who was there is told so by the record of the talk; this is for the seat that acts.</summary>
/// <param name="Seat">The seat that acts.</param>
/// <param name="Record">The record of the talk.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Said">What was spoken.</param>
/// <param name="Treated">How the person was treated.</param>
/// <param name="By">The person who acted. Taken out for seats.</param>
public sealed record SceneTold(
    Id<Seat> Seat, Handle Record, SeatSet Present, IReadOnlyList<SaidInScene> Said, Treatment Treated, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<ActingPart>().Add(new ToldScene(this, world.Now));
        if (CastCard.Of(world.Scenario, Seat) is { Persona: { IsSome: true } persona })
        {
            world.Part<Interviews.InterviewsPart>().Tell(world, persona, [.. Said.Select(said => said.Layer).OfType<string>()], Present);
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<ActingDesk>().Add(new ToldScene(this, notice.At));
}

/// <summary>Something spoken in a scene.</summary>
/// <param name="Line">The line of the card, from 0.</param>
/// <param name="Layer">Which layer of the line; null for a line without layers.</param>
[method: JsonConstructor]
public readonly record struct SaidInScene(int Line, string? Layer);

/// <summary>How those in a scene treated the person acted, as the actor felt it.</summary>
public enum Treatment
{
    /// <summary>Neither warmly nor hard.</summary>
    Neutrally,

    /// <summary>With warmth and time.</summary>
    Kindly,

    /// <summary>Pressed.</summary>
    Pressed,
}
