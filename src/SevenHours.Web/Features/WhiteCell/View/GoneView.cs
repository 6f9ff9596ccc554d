using SevenHours.Disciplines.Knowledge;
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
        var name = room.Item.Split('.')[0];
        var texts = room.Texts(live.Scenario);
        for (var i = live.Events.Count - 1; i >= 0; i--)
        {
            switch (live.Events.After(0)[i].Event)
            {
                case RequestAnswered e when e.Request.ToString() == name:
                    return new GoneView(Who(e.By), e.Verdict, texts.Of(e.Says));
                case SomethingElseResolved e when e.Act.ToString() == name:
                    return new GoneView(Who(e.By), null, texts.Of(e.Says));
                case MessageSettled e when e.Message.ToString() == name:
                    return new GoneView(Who(e.By), null, "");
                default:
                    break;
            }
        }

        return new GoneView("", null, "");

        string Who(string? by) => by is null ? "" : room.NameOf(by);
    }
}
