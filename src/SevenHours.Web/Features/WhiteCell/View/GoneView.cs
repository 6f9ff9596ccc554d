using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.WhiteCell.Room;

namespace SevenHours.Web.Features.WhiteCell.View;

/// <summary>What became of something that does not wait any more: somebody was quicker.</summary>
/// <param name="Who">Who answered; empty for policy, or when it was taken back.</param>
/// <param name="Verdict">The answer to a request; null for anything else.</param>
/// <param name="Says">What was said; empty for nothing.</param>
public sealed record GoneView(string Who, Verdict? Verdict, string Says)
{
    /// <summary>Reads it from the journal.</summary>
    public static GoneView Of(WhiteCellRoom room)
    {
        if (room.Team == 0)
            return new GoneView("", null, "");

        var live = room.Exercise.Live(room.Team);
        var (name, texts) = (room.Item.Split('.')[0], room.Texts(live.Scenario));
        var gone = new GoneView("", null, "");
        foreach (var happened in live.Events.After(0))
        {
            gone = happened.Event switch
            {
                StaffAnswered e when e.Request.ToString() == name => gone with { Who = Who(e.By) },
                RequestAnswered e when e.Request.ToString() == name => gone with { Verdict = e.Verdict, Says = texts.Of(e.Says) },
                SomethingElseResolved e when e.Act.ToString() == name => new GoneView(Who(e.By), null, texts.Of(e.Says)),
                MessageSettled e when e.Message.ToString() == name => new GoneView(Who(e.By), null, ""),
                Disciplines.Walls.ConsentAnswered e when e.Consent.ToString() == name => new GoneView(Who(e.By), e.IsGranted ? Disciplines.Requests.Verdict.Granted : Disciplines.Requests.Verdict.Refused, texts.Of(e.Says)),
                LetterAnswered e when e.Letter.ToString() == name => new GoneView(Who(e.By), null, texts.Of(e.Reply.Says)),
                BodyAnswered e when $"{e.Meeting}.{live.Scenario.Agencies[e.Body].Name}" == room.Item => new GoneView(Who(e.By), null, texts.Of(e.Says)),
                _ => gone,
            };
        }

        return gone;

        string Who(string? by) => by is null ? "" : room.NameOf(by);
    }
}
