using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>File a form of a visit: report, notice, order, referral, wage claim, beds, advice on residence.</summary>
/// <param name="Seat">Who files it.</param>
/// <param name="Site">Where.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Workers">Whom it concerns, by number; nobody for a report, a notice and an order.</param>
/// <param name="Text">In words, or none.</param>
public sealed record FileVisitForm(Id<Seat> Seat, Id<Workplace> Site, VisitFormKind Kind, IReadOnlyList<int> Workers, TextRef Text) : SeatCommand(Seat)
{
    private const int HandleKind = 720;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        VisitChecks.Known(desk, Site)
        ?? (!Enum.IsDefined(Kind) ? Refusal.NoSuchThing
        : Workers.Any(number => !desk.Scenario.Table<Workplace>()[Site].Has(number)) ? VisitRefusals.NoSuchWorker
        : IsAboutPeople && Workers.Count == 0 ? VisitRefusals.ForNobody
        : null);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var handle = world.HandleFor(HandleKind, Seat, world.Part<InspectionsPart>().FormsBy(Seat));
        var form = new VisitForm(handle, Kind, Seat, [.. Workers.Distinct().Order()], Text, world.Now);
        cascade.Cause = cascade.Emit(new VisitFormFiled(Site, form, By) { To = VisitAudience.Of(world, Site) });
        if (Kind == VisitFormKind.Referral)
        {
            var site = world.Scenario.Table<Workplace>()[Site];
            foreach (var number in form.Workers)
            {
                Screenings.Move(cascade, site.Member(number), Seat, ReferralState.Flagged, ReferralState.Flagged, Text, By);
            }
        }
    }

    private bool IsAboutPeople => Kind is VisitFormKind.Referral or VisitFormKind.WageClaim or VisitFormKind.Housing or VisitFormKind.Residence;
}

/// <summary>A form is answered by a body that has no seat, by policy; an order bites.</summary>
internal sealed class FormWake : Wake
{
    public static readonly FormWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var (id, handle, by) = world.Part<InspectionsPart>().FormAt(tag);
        var sheet = world.Part<InspectionsPart>().Find(id)!;
        var (form, before) = (sheet.Forms.First(one => one.Handle == handle), cascade.Cause);
        if (form.AnsweredAt != SimTime.Never)
        {
            return;
        }

        cascade.Cause = by;
        if (form.Kind == VisitFormKind.Order)
        {
            if (Leaving.FromTheirBeds(cascade, id))
            {
                Moments.Come(cascade, id, VisitMoment.Homeless, new Scene(form.Seat, world.Scenario.Table<Workplace>()[id].Place, Handle.None));
            }
        }
        else
        {
            cascade.Emit(new VisitFormAnswered(id, handle, form.Kind, [.. Granting.Of(world, world.Scenario.Table<Workplace>()[id], sheet, form)])
            {
                To = VisitAudience.Of(world, id),
            });
        }

        cascade.Cause = before;
    }
}
