using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>Where a request stands, as its side knows it.</summary>
public enum RequestState
{
    Waiting,
    Taken,
    Granted,
    Returned,
    Refused,
    Withdrawn,
}

/// <summary>A request, made by us or addressed to us.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="IsOurs">Whether our agency made it.</param>
/// <param name="At">When it was made or received, in exercise seconds.</param>
/// <param name="Title">What is asked for, with the target in the asker's own words.</param>
/// <param name="With">The other side: whom we asked, or who asks us.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Says">The answer in words; null while there is none.</param>
/// <param name="Missing">What a returned request lacks, in words.</param>
/// <param name="AnsweredAt">When it was answered; null while it waits.</param>
public sealed record RequestRow(
    string Id, bool IsOurs, long At, string Title, string With, RequestState State, string? Says, Listed<string> Missing, long? AnsweredAt)
{
    public bool IsOpen => State is RequestState.Waiting or RequestState.Taken;

    /// <summary>All requests: those that wait first, then the newest.</summary>
    internal static Listed<RequestRow> All(SeatReading desk)
    {
        var part = desk.Desk.Part<RequestsDesk>();
        return [.. part.Received.Concat(part.Made).Select(request => Of(desk, request)).OrderBy(row => !row.IsOpen).ThenByDescending(row => row.At)];
    }

    internal static RequestRow Of(SeatReading desk, RequestOnDesk request)
    {
        var petition = request.Petition;
        return new RequestRow(
            request.Handle.ToString(), request.IsOurs, request.At.Seconds, TitleOf(desk, petition),
            request.IsOurs ? desk.AgencyTitle(petition.To) : desk.SeatTitle(petition.Asker),
            StateOf(request), desk.Texts.Find(request.Says), [.. request.Missing.Select(code => Lacks(desk, code))],
            request.AnsweredAt == SimTime.Never ? null : request.AnsweredAt.Seconds);
    }

    internal static string TitleOf(SeatReading desk, Petition petition)
    {
        var asked = petition.Action.IsSome ? desk.ActionTitle(petition.Action)
            : petition.Topic.IsSome ? desk.Texts.Find(desk.Scenario.Table<Topic>()[petition.Topic].Title) ?? desk.Scenario.Table<Topic>()[petition.Topic].Name.Replace('_', ' ')
            : "";
        return desk.Texts.Find(petition.TargetText) is { Length: > 0 } target ? $"{asked}: {target}" : asked;
    }

    /// <summary>What a returned request lacks, in words.</summary>
    internal static string Lacks(SeatReading desk, string code)
    {
        if (!code.StartsWith(MissingItems.FieldPrefix, StringComparison.Ordinal))
            return desk.Word($"lacks.{code}");

        var name = code[MissingItems.FieldPrefix.Length..];
        var field = desk.Scenario.Table<Form>().Select(form => form.Field(name)).FirstOrDefault(found => found is not null);
        return field is null ? name : desk.Of(field.Title);
    }

    private static RequestState StateOf(RequestOnDesk request) => request switch
    {
        { Status: RequestStatus.Withdrawn } => RequestState.Withdrawn,
        { Status: RequestStatus.Taken } => RequestState.Taken,
        { Status: RequestStatus.Open } => RequestState.Waiting,
        { Verdict: Verdict.Granted } => RequestState.Granted,
        { Verdict: Verdict.Returned } => RequestState.Returned,
        _ => RequestState.Refused,
    };
}
