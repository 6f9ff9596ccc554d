using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Capture;

/// <summary>What somebody filled in, as a talk with the words it refers to.</summary>
internal sealed class CaptureForm
{
    private const int LongestLine = 500;
    private const int MostLines = 12;

    private readonly AtCapture _at;
    private readonly IFormCollection _form;
    private readonly Scenario _scenario;

    private CaptureForm(AtCapture at, IFormCollection form) => (_at, _form, _scenario) = (at, form, at.Scenario);

    /// <summary>The words, ready to travel.</summary>
    public List<TypedWords> Words { get; } = [];

    /// <summary>The command, for whoever records.</summary>
    public static (Command Command, IReadOnlyList<TypedWords> Words) Read(AtCapture at, IFormCollection form)
    {
        var read = new CaptureForm(at, form);
        var talk = read.Talk();
        var supersedes = Handle.TryParse(form["supersedes"], out var record) ? record : Handle.None;
        Command command = at.Recorder switch
        {
            Recorder.Seat => new RecordConversation(at.Seat, talk.Kind, talk.When, talk.Place, talk.Present, talk.Others, talk.Passed, TextRef.None)
            {
                PlaceText = talk.PlaceText, Heard = talk.Heard, Decided = talk.Decided, Supersedes = supersedes,
            },
            Recorder.Staff => new RecordConversationForSeats(talk.Kind, talk.When, talk.Place, talk.Present, talk.Others, talk.Passed, TextRef.None)
            {
                PlaceText = talk.PlaceText, Heard = talk.Heard, Decided = talk.Decided, Supersedes = supersedes,
            },
            _ => new ReportConversation(talk),
        };
        return (command, read.Words);
    }

    private Talk Talk()
    {
        var present = SeatSet.Of(_form["present"].Select(SeatOf).Where(seat => seat.IsSome)) | SeatSet.Of(_at.Seat);
        var kind = Enum.TryParse<ConversationKind>(_form["kind"], ignoreCase: true, out var said) && Enum.IsDefined(said) ? said : ConversationKind.Conversation;
        var (place, placeText) = Place();
        return new Talk(kind, WhenOf(_at, _form), place, present, Say(_form["others"]), Passed(present), Heard(present), Decided(present)) { PlaceText = placeText };
    }

    // Where the card on the wall says he is. What staff named themselves is words, and stands beside the record as such.
    private (Id<Subject> Place, TextRef Words) Place()
    {
        // Typed words win: whether they fit a place is for staff to know.
        if (Say(_form["where"]) is { IsSome: true } words)
            return (TypedTargets.Of(_scenario).Find(_form["where"]) is { IsSome: true } found && _scenario.Subjects[found].Kind == "place" ? found : Id<Subject>.None, words);
        return SetOf(_at, _form);
    }

    /// <summary>The set that the form was opened in, if he is still there.</summary>
    public static (Id<Subject> Place, TextRef Words) SetOf(AtCapture at, IFormCollection form)
    {
        if (form["set"].ToString() is not { Length: > 0 } key || at.Exercise.FindSet(key) is not { } set || at.Exercise.Session.StayOf(at.Visit.Actor.Key)?.Set != key)
            return (Id<Subject>.None, TextRef.None);

        return SetKeys.PlaceOf(key) is { } name && at.Scenario.Subjects.TryFind(name, out var place) ? (place, TextRef.None) : (Id<Subject>.None, set.Name);
    }

    /// <summary>When it was. What waited on a phone without a network took place when it was written, not when it came.</summary>
    public static SimTime WhenOf(AtCapture at, IFormCollection form)
    {
        var now = at.Live.Now;
        var written = long.TryParse(form["late"], NumberStyles.None, CultureInfo.InvariantCulture, out var late)
            ? at.Live.Clock.TimeAt(at.Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() - TimeSpan.FromMilliseconds(Math.Min(late, 86_400_000)))
            : now;
        var pressed = int.TryParse(form["opened"], NumberStyles.None, CultureInfo.InvariantCulture, out var opened) && opened > written.Seconds ? new SimTime(opened) : written;
        pressed = pressed > now ? now : pressed;
        return form["when"].ToString() switch
        {
            "10" => Before(pressed, 10),
            "30" => Before(pressed, 30),
            "at" => Times.TimeOf(form["time"]) ?? pressed,
            _ => pressed,
        };
    }

    private static SimTime Before(SimTime time, int minutes) => new(Math.Max(0, time.Seconds - minutes * 60));

    private List<FactPassed> Passed(SeatSet present)
    {
        var (facts, one, several) = (_at.Facts(), SpeakerOf(_form["speaker"]), _form.ContainsKey("several"));
        return
        [
            .. _form["fact"].OfType<string>().Distinct(StringComparer.Ordinal).Where(facts.ContainsKey)
                .Select(token => (Fact: facts[token], From: several ? SpeakerOf(_form[$"from:{token}"]) : one))
                .Select(passed => new FactPassed(passed.Fact, passed.From, present - SeatSet.Of(passed.From)))
                .Where(passed => !passed.Hearers.IsEmpty),
        ];
    }

    private List<WordsHeard> Heard(SeatSet present)
    {
        // Words are what somebody else said; what one says oneself is on one's desk.
        var from = SeatOf(_form["heard-from"]);
        return
        [
            .. _form["heard"].ToString().ReplaceLineEndings("\n").Split('\n').Select(Say).Where(said => said.IsSome).Take(MostLines)
                .Select(said => new WordsHeard(said, from, present - SeatSet.Of(from))).Where(heard => !heard.Hearers.IsEmpty),
        ];
    }

    private List<DecidedBy> Decided(SeatSet present) =>
    [
        .. Enumerable.Range(1, CaptureBoxes.Decisions)
            .Select(n => (Seat: SeatOf(_form[$"decider{n}"]), What: Say(_form[$"decided{n}"])))
            .Where(decided => decided.What.IsSome)
            .Select(decided => new DecidedBy(present.Has(decided.Seat) ? decided.Seat : Id<Seat>.None, decided.What)),
    ];

    // A seat's own facts are said by himself unless he says otherwise; those of staff by somebody who holds no seat.
    private Id<Seat> SpeakerOf(string? typed) => typed is "me" or null or "" ? _at.Seat : SeatOf(typed);

    private Id<Seat> SeatOf(string? name) => _scenario.Seats.TryFind(name, out var seat) ? seat : Id<Seat>.None;

    private TextRef Say(string? text)
    {
        var line = text?.Trim() is { Length: > LongestLine } longer ? longer[..LongestLine] : text;
        if (_at.Say(line) is not { } words)
            return TextRef.None;

        Words.Add(words);
        return words.Reference;
    }
}

/// <summary>How many boxes the form has.</summary>
internal static class CaptureBoxes
{
    /// <summary>Decisions.</summary>
    public const int Decisions = 3;
}
