using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using SevenHours.Exercises;
using SevenHours.Web.Feed;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Control.Live;

/// <summary>
/// What one screen is sent: the parts that changed since its last picture, and of the run sheet only the rows. It sleeps until
/// something happens, and takes at most a few pictures a second however much does.
/// </summary>
internal sealed class ControlFeed(ControlRoom room, string? filter, PictureBook book, PinGate gate, TimeProvider time)
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(200);

    // Flags over teams rise by time alone; so often it is looked for them.
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, string> _sent = new(StringComparer.Ordinal);
    // What the page was drawn for: who is given other rights needs another page.
    private readonly StaffRights _rights = int.TryParse(room.Context.Request.Query["as"], NumberStyles.None, CultureInfo.InvariantCulture, out var drawn)
        ? (StaffRights)drawn
        : room.Rights;

    private IReadOnlyList<SheetLine>? _lines;

    /// <summary>Follows the world from where the page was drawn.</summary>
    /// <param name="after">The position the page or the last message was drawn at.</param>
    /// <param name="isBack">Whether the screen was connected before: what it shows is not known then, so it is sent everything.</param>
    /// <param name="cancellation">Ends the feed.</param>
    public async IAsyncEnumerable<FeedMessage> FollowAsync(
        FeedPosition after, bool isBack, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = room.Exercise.Connections.Open(room.By.Key);
        var live = room.Live;
        if (live.Info.Number != after.Branch)
        {
            yield return Reload(live);
            yield break;
        }

        Picture? last = null;
        while (true)
        {
            Task[] next =
            [
                live.Events.Changed.Next, room.Exercise.SessionChanged.Next, room.Exercise.Notes.Changed.Next, room.Exercise.Welfare.Changed.Next,
                room.Exercise.Connections.Changed.Next, gate.Changed.Next, room.Exercise.Watch.Changed.Next, Task.Delay(s_beat, time, cancellation),
            ];
            if (!room.Visit.May(Permission.SeeTruth) || room.Rights != _rights)
            {
                yield return Leaving.Message(after.ToInt64(), room.Exercise.Id);
                yield break;
            }

            if (room.Exercise.Session.Syndicate(room.Team).Branch != live.Info.Number)
            {
                yield return Reload(room.Live);
                yield break;
            }

            var picture = await book.TakeAsync(room, cancellation);
            if (last is null && !isBack && picture.Position == after)
                Assume(picture);
            if (!ReferenceEquals(picture, last) && await ChangesAsync(picture) is { Length: > 0 } html)
                yield return new FeedMessage(picture.Position.ToInt64(), FeedBody.Of(html));

            last = picture;
            await Task.WhenAny(next).WaitAsync(cancellation);
            await Task.Delay(s_rest, time, cancellation);
        }
    }

    /// <summary>The page was drawn at this moment; only what the session can have changed meanwhile is sent.</summary>
    private void Assume(Picture picture)
    {
        _lines = picture.View.Sheet.Of(filter);
        foreach (var (id, html) in picture.Parts)
        {
            if (id is not ("deck-clock" or "deck-state" or "transport" or "filled" or "doorbell" or "agency-lines" or "observations" or "pin-numbers" or "door-panel"
                or "safety-state" or "no-duff-banner"))
                _sent[id] = html;
        }

        _sent["sheet-filters"] = "";
    }

    private async Task<string> ChangesAsync(Picture picture)
    {
        var html = new StringBuilder();
        foreach (var (id, part) in picture.Parts)
            Add(html, id, part);

        Add(html, "sheet-filters", await book.FiltersAsync(room, picture.View.Sheet, filter));
        var lines = picture.View.Sheet.Of(filter);
        if (_lines is { } before && before.Count == lines.Count && before.Zip(lines).All(pair => KeepsItsPlace(pair.First, pair.Second)))
        {
            foreach (var (_, line) in before.Zip(lines).Where(pair => pair.First != pair.Second))
                html.Append(Partial.For($"line-{line.Name}", await book.LineAsync(room, line)));
        }
        else
        {
            html.Append(Partial.For("sheet-lines", await book.LinesAsync(room, lines)));
        }

        _lines = lines;
        return html.ToString();
    }

    /// <summary>Whether two pictures have the same line in a place, on the same side of now.</summary>
    private static bool KeepsItsPlace(SheetLine before, SheetLine now) => before.Name == now.Name && before.IsOpen == now.IsOpen;

    private void Add(StringBuilder html, string id, string part)
    {
        if (_sent.TryGetValue(id, out var before) && before == part)
            return;

        _sent[id] = part;
        html.Append(Partial.For(id, part));
    }

    /// <summary>The team plays on another branch: the page is another one.</summary>
    private static FeedMessage Reload(LiveBranch live) => new(
        new FeedPosition(live.Info.Number, live.Events.Count).ToInt64(),
        FeedBody.Of(Partial.For("ending", """<div id="ending" data-reload="yes"></div>""")));
}
