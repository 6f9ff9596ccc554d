using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>Reads what waits for the answer desk, oldest first.</summary>
internal static class AnswerDeskReading
{
    public static IReadOnlyList<Waiting> Read(World world, StaffTexts texts)
    {
        var requests = world.Part<RequestsPart>();
        var waiting = requests.Requests.Where(r => r.IsOpen).Select(r => Of(r, requests, texts));
        var described = world.Part<KnowledgePart>().DescribedActs.Where(d => d.Status == DescribedStatus.Waiting).Select(d => Of(d, texts));
        return [.. waiting.Concat(described).OrderBy(w => w.At).ThenBy(w => w.Handle, StringComparer.Ordinal)];
    }

    /// <summary>What a request asks for: the action, the topic, or nothing by name.</summary>
    public static string TitleOf(Petition petition, StaffTexts texts)
    {
        var scenario = texts.Scenario;
        var title = petition.Action.IsSome ? texts.Of(scenario.Table<ActionDefinition>()[petition.Action].Title)
            : petition.Topic.IsSome ? texts.Of(scenario.Table<Topic>()[petition.Topic].Title)
            : "";
        var target = petition.Target.IsSome ? texts.Of(petition.Target) : texts.Of(petition.TargetText);
        return title.Length == 0 ? texts.Words["control.answer.untitled"] : target.Length == 0 ? title : $"{title}: {target}";
    }

    private static Waiting Of(Request request, RequestsPart part, StaffTexts texts)
    {
        var petition = request.Petition;
        var byPerson = request.Status == RequestStatus.Taken || part.IsAnsweredByPerson(petition.To);
        return new Waiting(
            petition.Handle.ToString(),
            IsDescribed: false,
            texts.Short(petition.Asker),
            texts.Of(petition.Asker),
            texts.Of(petition.To),
            request.MadeAt.Seconds,
            byPerson || request.Due == SimTime.Never ? null : request.Due.Seconds,
            TitleOf(petition, texts),
            texts.Of(petition.Text),
            petition.Cites.Count,
            petition.Gaps.Count,
            byPerson,
            request.By.Value);
    }

    private static Waiting Of(DescribedAct act, StaffTexts texts) => new(
        act.Handle.ToString(),
        IsDescribed: true,
        texts.Short(act.Seat),
        texts.Of(act.Seat),
        "",
        act.At.Seconds,
        null,
        texts.Words["control.answer.described"],
        texts.Of(act.Text),
        0,
        0,
        Person: false,
        act.Described.Value);
}
