using SevenHours.Disciplines.Interviews;

namespace SevenHours.Web.Features.Room.Acted.View;

/// <summary>A question as it was coded.</summary>
/// <param name="Question">Its name in forms.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Style">How it was asked.</param>
/// <param name="Topic">What it was about, as the case names it; empty for nothing.</param>
/// <param name="Lasts">How many minutes a break lasts; 0 for none.</param>
/// <param name="IsAnswered">Whether the person has answered since.</param>
public sealed record CodedRow(string Question, long At, QuestionStyle Style, string Topic, int Lasts, bool IsAnswered)
{
    internal static CodedRow Of(InterviewQuestion question, InterviewState interview, Func<string?, string> title) => new(
        question.Question.ToString(), question.At.Seconds, question.Style, title(question.Topic), question.Lasts.Seconds / 60,
        interview.Answers.Any(answer => answer.Question == question.Question));

    // A seat is not told what the author calls a topic.
    internal static CodedRow Of(RoomLine line, IEnumerable<RoomLine> all) => new(
        line.Line.ToString(), line.At.Seconds, line.Style!.Value, "", 0, all.Any(other => other.Question == line.Line && line.Line.IsSome));
}
