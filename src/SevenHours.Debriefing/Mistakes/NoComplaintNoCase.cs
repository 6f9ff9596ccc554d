using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"No complaint, no case": the case waits for somebody to complain.</summary>
/// <remarks>
/// Signs: a seat that may open the case held a sign of trafficking for an hour and more, and the case was opened only after the person harmed had been heard, or never. An
/// hour is the least lead time of the act, a default. It cannot see whether the case was opened outside the record. Source: practice model, H 10 and A 34;
/// CETS 197 article 27(1).
/// </remarks>
public sealed class NoComplaintNoCase() : MistakeRule(number: 10)
{
    /// <summary>How long a sign may lie before the case is opened: the least lead time in the practice model, A 34.</summary>
    public static readonly SimSpan Patience = SimSpan.FromHours(1);

    private protected override IEnumerable<MistakeFinding> Signs(History history)
    {
        var mayOpen = Traces.Empowered(history.Scenario, Catalogue.OpenCase);
        if (Traces.FirstHeld(history, mayOpen, [.. Catalogue.Signs]) is not { } sign)
        {
            yield break;
        }

        var opened = Traces.Began(history, Catalogue.OpenCase).FirstOrDefault();
        if (opened is null && history.First<PlayEnded>() is { } ended && ended.At >= sign.Since + Patience)
        {
            yield return Found(history, sign.Seat, Id<Subject>.None, ended.Id, sign.Event);
        }
        else if (opened is not null && opened.BeganAt >= sign.Since + Patience && Heard(history) is { IsSome: true } heard && heard.Value < opened.Ordered.Value)
        {
            yield return Found(history, opened, heard, sign.Event);
        }
    }

    private static EventId Heard(History history)
    {
        var personas = history.Scenario.Table<Persona>();
        return history.All<InterviewOpened>().Where(one => personas[one.Event.Persona].Role == PersonaRole.Victim).Select(one => one.Id)
            .Concat(Traces.Began(history, "first_account", "victim_interview", "child_interview").Select(act => act.Began))
            .Order().FirstOrDefault(EventId.None);
    }
}
