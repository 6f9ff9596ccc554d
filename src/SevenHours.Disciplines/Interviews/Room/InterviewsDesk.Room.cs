using SevenHours.Kernel;

namespace SevenHours.Disciplines.Interviews;

/// <content>Interviews this seat is or was in the room of.</content>
public sealed partial class InterviewsDesk
{
    private readonly List<DeskInterview> interviews;
    private readonly List<InterpreterUnfit> unfit;

    /// <summary>Every interview this seat was in the room of, in order.</summary>
    public IReadOnlyList<DeskInterview> Interviews => interviews;

    /// <summary>The interview with a name, or null when this seat was never there.</summary>
    public DeskInterview? Interview(Handle interview) => interviews.Find(i => i.Handle == interview);

    /// <summary>The interview with a person in whose room this seat is now, or null.</summary>
    public DeskInterview? RoomWith(Id<Persona> persona) => interviews.FindLast(i => i.Persona == persona && i.IsHere);

    /// <summary>The interview in whose room this seat heard a question, or null.</summary>
    public DeskInterview? InterviewOf(Handle question) => interviews.Find(i => i.Line(question) is { Kind: RoomLineKind.Question });

    internal void Open(InterviewOpened opened, in Notice notice) => interviews.Add(new DeskInterview(
        opened.Interview, opened.Persona, opened.Seat, opened.Setup, opened.Setup.Present | SeatSet.Of(opened.Seat), notice.At));

    /// <summary>Interpreters of whom this seat learnt beforehand that something speaks against them, in order.</summary>
    public IReadOnlyList<InterpreterUnfit> Unfit => unfit;

    internal void Find(InterpreterUnfit found) => unfit.Add(found);

    internal void Find(PersonBusy busy, in Notice notice) => With(busy.Persona)?.Add(TalkLine.Of(TalkKind.Busy, notice));

    internal void Close(InterviewClosed closed, in Notice notice)
    {
        if (Interview(closed.Interview) is { } interview)
        {
            interview.Close(notice.At, closed.Why);
            interview.Add(new RoomLine(RoomLineKind.Closed, notice.Number, notice.At, Handle.None) { Seat = closed.Seat });
        }
    }

    internal void Join(InterviewJoined joined, in Notice notice)
    {
        if (Interview(joined.Interview) is not { } interview)
        {
            interviews.Add(interview = new DeskInterview(joined.Interview, joined.Persona, joined.Lead, joined.Setup, SeatSet.Of(joined.Lead), notice.At));
        }

        interview.Join(joined.Who, seat);
        foreach (var who in joined.Who)
        {
            interview.Add(new RoomLine(RoomLineKind.Joined, notice.Number, notice.At, Handle.None) { Seat = who });
        }
    }

    internal void Leave(InterviewLeft left, in Notice notice)
    {
        if (Interview(left.Interview) is { } interview)
        {
            interview.Leave(left.Seat, seat);
            interview.Add(new RoomLine(RoomLineKind.Left, notice.Number, notice.At, Handle.None) { Seat = left.Seat });
        }
    }

    internal void Miss(SpeechMissed missed, in Notice notice) => Interview(missed.Interview)?.Add(
        new RoomLine(RoomLineKind.Missed, notice.Number, notice.At, missed.Line) { Seat = missed.Speaker, Language = missed.Language });

    internal void Relay(WordsRelayed relayed, in Notice notice)
    {
        if (Interview(relayed.Interview) is not { } interview)
        {
            return;
        }

        // Who had not understood now has the line; who had, sees that it was relayed, and how it sounded.
        var line = interview.Line(relayed.Line) is { Kind: RoomLineKind.Missed } missed
            ? missed with { Kind = missed.Seat.IsSome ? RoomLineKind.Question : RoomLineKind.Answer }
            : new RoomLine(RoomLineKind.Relayed, notice.Number, notice.At, relayed.Line) { Seat = interview.Line(relayed.Line)?.Seat ?? Id<Seat>.None };
        line = line with { Words = relayed.Words, Facts = relayed.Facts, RelayedBy = relayed.Seat, Note = relayed.Note };
        if (line.Kind == RoomLineKind.Relayed)
        {
            interview.Add(line);
        }
        else
        {
            interview.Replace(line);
        }
    }

    internal void Withdraw(QuestionWithdrawn withdrawn) => Interview(withdrawn.Interview)?.Withdraw(withdrawn.Question);

    internal void Recode(QuestionRecoded recoded) => Interview(recoded.Interview)?.Recode(recoded);

    private void AskInRoom(QuestionAsked question, in Notice notice) => Interview(question.Interview)?.Add(
        new RoomLine(RoomLineKind.Question, notice.Number, notice.At, question.Question)
        {
            Seat = question.Seat,
            Words = question.Text.IsSome ? [question.Text] : [],
            Language = question.Spoken,
            Style = question.Style,
            Suggested = question.Suggested,
            Topic = question.Topic,
        });

    private void AnswerInRoom(PersonaAnswered answer, in Notice notice) => Interview(answer.Interview)?.Add(
        new RoomLine(RoomLineKind.Answer, notice.Number, notice.At, answer.Line)
        {
            Question = answer.Question,
            Words = InterviewsPart.WordsOf(answer),
            Language = answer.Spoken,
            Seems = answer.Seems,
            Facts = answer.Facts,
            Answer = answer.Kind,
        });
}
