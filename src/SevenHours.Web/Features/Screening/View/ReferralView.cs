using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening.View;

/// <summary>How somebody stands in the referral mechanism, as far as the agency was told.</summary>
/// <param name="State">How far.</param>
/// <param name="Next">The next step; null at the end.</param>
/// <param name="Owner">Who takes it, in words; null for everybody.</param>
/// <param name="IsMine">Whether this seat's agency may take it.</param>
/// <param name="Due">By when, in exercise seconds; null without limit.</param>
/// <param name="Steps">What happened so far, in order.</param>
/// <param name="Services">Help that has started.</param>
/// <param name="HasForm">Whether a form was filed.</param>
public sealed record ReferralView(
    ReferralState State, ReferralState? Next, string? Owner, bool IsMine, long? Due, Listed<ReferralStepRow> Steps, Listed<Service> Services, bool HasForm)
{
    internal static ReferralView Of(SeatReading desk, ScreenedGroup group, PersonSheet sheet)
    {
        var next = sheet.Referral.Next();
        var step = next is { } to ? group.StepTo(to) : null;
        return new ReferralView(
            sheet.Referral, next, step is { By.Count: > 0 } ? string.Join(", ", step.By.Select(desk.AgencyTitle)) : null, step?.IsFor(desk.Agency) ?? true,
            step?.Within is { } within && sheet.Since != SimTime.Never ? (sheet.Since + within).Seconds : null,
            [.. sheet.Steps.Select(one => ReferralStepRow.Of(desk, one))], [.. sheet.Services], sheet.Form is not null);
    }
}

/// <summary>A step, or the lapse of its time.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Says">What, in words.</param>
/// <param name="By">Who took it; null when nobody did.</param>
/// <param name="Why">Why, in words; null for none.</param>
/// <param name="IsLate">Whether it is the lapse of its time.</param>
public sealed record ReferralStepRow(long At, string Says, string? By, string? Why, bool IsLate)
{
    internal static ReferralStepRow Of(SeatReading desk, StepOnSheet step) => new(
        step.At.Seconds, desk.Word(ScreeningWords.Of(step.To)), step.Seat.IsSome ? desk.SeatTitle(step.Seat) : null, desk.Texts.Find(step.Why), step.IsLate);
}
