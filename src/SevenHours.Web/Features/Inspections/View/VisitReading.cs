using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Screening;
using SevenHours.Web.Features.Screening.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>Reads one place of work from a desk, in the reader's words.</summary>
internal sealed class VisitReading(SeatReading desk, VisitSheet sheet)
{
    private const int FirstHour = 5;
    private const int WayThereAndBack = 2;
    private const int WorkingDays = 6;

    private readonly Workplace _site = desk.Scenario.Table<Workplace>()[sheet.Site];

    public VisitView Read() => new(Token.Of(desk.Scenario, sheet.Site), desk.Of(_site.Title), desk.Of(desk.Scenario.Subjects[_site.Place].Title))
    {
        Arrival = sheet.IsThere ? desk.Texts.Find(_site.Arrival) : null,
        OpenedAt = sheet.IsThere ? sheet.OpenedAt.Seconds : null,
        IsClosed = sheet.IsClosed,
        Group = Token.Of(desk.Scenario, _site.Group),
        Currency = _site.Currency,
        Papers = sheet.Papers,
        Powerless = sheet.Powerless,
        Plan = sheet.Plan is { } plan ? VisitPlanView.Of(desk, plan) : null,
        Own = sheet.Member(desk.Desk.Seat) is { } me ? [.. Enum.GetValues<VisitStep>().Where(step => VisitDuties.IsOwn(sheet, me.Role, step))] : [],
        Heads = sheet.Heads,
        Employer = sheet.IsDone(VisitStep.AskEmployer) ? desk.Of(_site.Employer) : null,
        Dormitory = sheet.IsDone(VisitStep.SeeDormitory) ? desk.Of(sheet.IsDormitoryEmptied ? _site.Emptied : _site.Dormitory) : null,
        HasDormitory = _site.Dormitory.IsSome,
        Rides = sheet.Papers.HasFlag(PaperKinds.Rides) ? Rides() : null,
        Members = [.. sheet.Members.Select(Member)],
        Running = [.. sheet.Running.OrderBy(work => work.Until).Select(work => new VisitWorkRow(desk.SeatTitle(work.Seat), work.Step, work.Until.Seconds, work.Seat == desk.Desk.Seat))],
        People = [.. _site.Workers.Where(IsKnown).Select(Person)],
        Forms = [.. sheet.Forms.Reverse().Select(Form)],
        Log = [.. sheet.Log.Reverse().Select(line => VisitWords.Line(desk, line))],
    };

    // Before a visit one knows those whom the registers name; at the visit everybody who stands there.
    private bool IsKnown(Worker worker) => sheet.IsThere || (sheet.Papers.HasFlag(PaperKinds.Registers) && worker.IsListed);

    private string Rides()
    {
        var riders = _site.Workers.Where(worker => worker.LivesIn).ToList();
        var hours = riders.Select(worker => worker.Real.Hours / WorkingDays).DefaultIfEmpty(0).Max();
        return desk.Word("visit.rides", ("n", riders.Count), ("from", $"{FirstHour:00}:10"), ("until", $"{(FirstHour + WayThereAndBack + hours) % 24:00}:40"));
    }

    private VisitMemberRow Member(VisitMember member)
    {
        var agency = desk.Scenario.Agencies[desk.Scenario.Seats[member.Seat].Agency];
        return new VisitMemberRow(desk.SeatTitle(member.Seat), desk.Of(agency.Title), agency.Short, member.Role, member.Seat == desk.Desk.Seat);
    }

    private WorkerRow Person(Worker worker)
    {
        var group = desk.Scenario.Table<ScreenedGroup>()[_site.Group];
        var book = desk.Desk.Part<IdentificationDesk>().Find(_site.Group);
        var screened = PersonRow.Of(desk, group, book ?? GroupBook.Blank(_site.Group), worker.Number);
        var accounts = sheet.Accounts.Where(account => account.Number == worker.Number).ToList();
        var (name, about) = Known(group, screened, worker, accounts.Count > 0 || sheet.Statuses.ContainsKey(worker.Number));
        return new WorkerRow(worker.Number, name, $"{about} · {screened.Languages}")
        {
            Gone = sheet.Gone.TryGetValue(worker.Number, out var why) ? why : null,
            Telling = accounts.Count > 0 ? accounts.Max(account => account.Telling) : null,
            Talks = accounts.Count,
            TalkUntil = screened.Until,
            Residence = sheet.Statuses.TryGetValue(worker.Number, out var residence) ? residence : null,
            Referral = screened.Referral,
            IsListed = (sheet.Papers & (PaperKinds.Payroll | PaperKinds.Registers)) != 0 ? worker.IsListed : null,
            Cells = [.. WorkerPapers.Cells(desk, _site, sheet, worker)],
            Marks = [.. sheet.Marks.Where(mark => mark.Number == worker.Number).Select(mark => mark.Topic).Order()],
        };
    }

    // What was told or shown to one's side is known whole; papers one has name those who stand in them, and say no age.
    private (string Name, string About) Known(ScreenedGroup group, PersonRow screened, Worker worker, bool isTold) =>
        isTold ? (PersonRow.NameOf(desk, group, worker.Number), ScreeningWords.About(desk, group.AtSight(worker.Number)))
        : worker.IsListed && (sheet.Papers & (PaperKinds.Contracts | PaperKinds.Payroll | PaperKinds.Registers)) != 0 ? (PersonRow.NameOf(desk, group, worker.Number), screened.About)
        : (screened.Name, screened.About);

    private VisitFormRow Form(VisitForm form) => new(
        form.Kind, desk.SeatTitle(form.Seat), form.At.Seconds, form.Workers.Count, form.AnsweredAt == SimTime.Never ? null : form.AnsweredAt.Seconds, form.Granted.Count,
        form.Kind == VisitFormKind.WageClaim && form.Granted.Count > 0 ? VisitWords.Money(form.Granted.Sum(grant => (long)grant.Amount), _site.Currency) : null,
        desk.Texts.Find(form.Text));
}
