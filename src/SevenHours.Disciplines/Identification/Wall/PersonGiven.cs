using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>Another agency gave what it had of somebody. The receivers learn what stood on the giver's sheet, and keep what stands on their own.</summary>
/// <param name="Who">The person.</param>
/// <param name="From">Who gave it.</param>
/// <param name="Shown">Signs that had come to light.</param>
/// <param name="Ticks">What was ticked.</param>
/// <param name="Conclusion">What it had come to; null before.</param>
/// <param name="Referral">How far the person was referred, as far as the giver knew.</param>
public sealed record PersonGiven(
    GroupMember Who, Id<Seat> From, IReadOnlyList<string> Shown, IReadOnlyList<Tick> Ticks, Conclusion? Conclusion, ReferralState Referral) : WorldEvent
{
    /// <inheritdoc />
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<IdentificationDesk>().Book(Who.Group).Change(Who.Number, sheet => sheet with
    {
        GivenBy = From,
        Shown = [.. sheet.Shown.Concat(Shown).Distinct()],
        Ticks = [.. sheet.Ticks, .. Ticks.Where(tick => !sheet.Ticks.Any(one => one.Indicator == tick.Indicator))],
        Conclusion = sheet.Conclusion ?? Conclusion,
        Referral = sheet.Referral >= Referral ? sheet.Referral : Referral,
    });
}
