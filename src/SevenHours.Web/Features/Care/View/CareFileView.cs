using SevenHours.Disciplines.Care;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Care.View;

/// <summary>A person's file as an agency has it.</summary>
/// <param name="Head">The person in the list.</param>
/// <param name="Services">Every service, with how it stands for this person.</param>
/// <param name="Assessments">Assessments, newest first.</param>
/// <param name="Stale">Why another is due, in words.</param>
/// <param name="Notes">Notes, newest first.</param>
/// <param name="Told">Who met the person so far, as she told; null when she told nothing.</param>
/// <param name="Age">The age found, in words; null before an assessment.</param>
/// <param name="KnowAddress">Who knows where the person stays, for who knows it.</param>
/// <param name="Others">Agencies one can open the file to, or tell the address.</param>
public sealed record CareFileView(
    CareRow Head, Listed<ServiceRow> Services, Listed<AssessmentRow> Assessments, Listed<string> Stale, Listed<NoteRow> Notes, ContactTold? Told, string? Age,
    string? KnowAddress, Listed<(string Name, string Title)> Others)
{
    internal static CareFileView? Of(SeatReading desk, string? token)
    {
        var care = desk.Desk.Part<CareDesk>();
        var person = Token.Find(desk.Scenario, care.Book.Files.Select(file => file.Person), token);
        if (care.Book.Find(person) is not { } file)
            return null;

        var services = desk.Scenario.Table<CareService>();
        return new CareFileView(
            CareRow.Of(desk, file), [.. services.Ids.Select(id => ServiceRow.Of(desk, file, id))],
            [.. file.Assessments.Reverse().Select(one => AssessmentRow.Of(desk, file, one))],
            [.. Staleness.Of(desk.Desk, file).InWords(desk)],
            [.. file.Notes.Reverse().Select(note => new NoteRow(note.Number, note.At.Seconds, desk.SeatTitle(note.Seat), note.IsTherapy, desk.Of(note.Words)))],
            file.Told, file.AgeFound is { } age ? desk.Word("care.age.range", ("low", age.Low), ("high", age.High)) : null,
            file.Bed.IsSome ? string.Join(", ", file.KnowAddress.Distinct().Select(desk.AgencyTitle)) : null,
            [.. desk.Scenario.Agencies.Ids.Where(a => a != desk.Agency && !desk.Scenario.SeatsOf[a.Index].IsEmpty).Select(a => (desk.Scenario.Agencies[a].Name, desk.AgencyTitle(a)))]);
    }
}

/// <summary>A service for a person.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Explain">What it is, in plain words.</param>
/// <param name="Action">The catalogue's name of the act that begins it.</param>
/// <param name="IsOurs">Whether it is in this agency's mandate.</param>
/// <param name="State">How it stands, in words.</param>
/// <param name="Kind">The step it stands at: none, offered, yes, later, no, begun, forced, ended.</param>
/// <param name="Words">The person's own words; empty for none.</param>
/// <param name="At">Since when, in exercise seconds; null when nothing happened.</param>
/// <param name="AskAgain">When to ask again, in exercise seconds.</param>
/// <param name="Due">When its clock runs out, in exercise seconds; null when none runs.</param>
/// <param name="DueFrom">From when that clock is counted.</param>
/// <param name="IsMissed">Whether its clock ran out.</param>
/// <param name="Offers">How often it was offered.</param>
public sealed record ServiceRow(
    string Token, string Title, string Explain, string Action, bool IsOurs, string State, string Kind, string Words, long? At, long? AskAgain, long? Due, long DueFrom, bool IsMissed, int Offers)
{
    /// <summary>Whether it can be offered now.</summary>
    public bool MayOffer => Kind is not ("begun" or "forced" or "asked");

    internal static ServiceRow Of(SeatReading desk, CareFile file, Id<CareService> id)
    {
        var (service, state) = (desk.Scenario.Table<CareService>()[id], file.Of(id));
        var action = desk.Scenario.Table<Disciplines.Actions.ActionDefinition>()[service.Action];
        var (kind, says) = state switch
        {
            { EndedAt.Seconds: var ended } when state.EndedAt != SimTime.Never => ("ended", desk.Word("care.state.ended")),
            _ when state.IsUnderWay => (state.Freedom == Freedom.Forced ? "forced" : "begun", desk.Word(CareWords.Of(state.Freedom), ("agency", desk.AgencyTitle(state.GivenBy)))),
            { IsOpen: true } => ("asked", desk.Word("care.state.asked")),
            { IsMadeToWait: true } => ("waits", desk.Word("care.state.waits")),
            { Answer: { } wish, IsHerOwnWish: true } => (CareWords.Low(wish), desk.Word($"care.herself.{CareWords.Low(wish)}")),
            { Answer: { } answer } => (CareWords.Low(answer), state.Reason == AnswerReason.Own ? desk.Word(CareWords.Of(answer)) : desk.Word(CareWords.Of(state.Reason))),
            _ => ("none", desk.Word("care.state.none")),
        };
        var at = state.EndedAt != SimTime.Never ? state.EndedAt : state.IsOpen ? state.AskedAt : state.BegunAt != SimTime.Never ? state.BegunAt : state.OfferedAt;
        return new ServiceRow(
            Desk.View.Token.Of(desk.Scenario, id), desk.Of(service.Title), desk.Of(service.Explain), action.Name, action.Who.Contains(desk.Scenario.Agencies[desk.Agency].Profession),
            says, kind, state.Words.IsSome && !state.IsUnderWay ? desk.Of(state.Words) : "", at == SimTime.Never ? null : at.Seconds,
            state.AskAgain == SimTime.Never ? null : state.AskAgain.Seconds, state.Clock == ClockStatus.Running ? state.Due.Seconds : null,
            file.OpenedAt == SimTime.Never ? 0 : file.OpenedAt.Seconds, state.Clock == ClockStatus.Missed, state.Offers);
    }
}

/// <summary>An assessment.</summary>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Seat">By whom.</param>
/// <param name="Band">The band of risk, in words.</param>
/// <param name="Found">What was found.</param>
/// <param name="Words">In the seat's own words; empty for none.</param>
public sealed record AssessmentRow(long At, string Seat, string Band, Listed<string> Found, string Words)
{
    internal static AssessmentRow Of(SeatReading desk, CareFile file, Assessment one)
    {
        var cared = desk.Scenario.Table<CaredFor>().First(c => c.Person == file.Person);
        return new AssessmentRow(
            one.At.Seconds, desk.SeatTitle(one.Seat), desk.Word(CareWords.Of(one.Band)), [.. one.Found.Select(name => desk.Of(cared.Needs.First(n => n.Name == name).Says))],
            one.Words.IsSome ? desk.Of(one.Words) : "");
    }
}

/// <summary>A note.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="IsTherapy">Whether it is of therapy.</param>
/// <param name="Words">The words.</param>
public sealed record NoteRow(int Number, long At, string Seat, bool IsTherapy, string Words);
