using SevenHours.Disciplines.Cooperation;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>How the white cell kept up, read from the journal alone: it can be told again at any time, also in the debrief.</summary>
/// <param name="InTime">Answered by staff within the limit.</param>
/// <param name="Late">Answered by staff after it.</param>
/// <param name="ByPolicy">Answered by policy.</param>
/// <param name="Open">Requests, described acts, invitations of bodies and questions for consent still waiting.</param>
/// <param name="MedianWait">The median wait of what staff answered; null while there is none.</param>
/// <param name="People">How many each member of staff answered, by his key, and how many of them late; the busiest first.</param>
public sealed record DeskFigures(
    int InTime, int Late, int ByPolicy, int Open, SimSpan? MedianWait, IReadOnlyList<(string Person, int Answered, int Late)> People)
{
    /// <summary>Counts.</summary>
    /// <remarks>
    /// The limit of a request is when policy would have answered, as drawn or as staff delayed it; of an invitation, the longest that policy takes;
    /// else <see cref="DeskItem.UsualLimit"/>.
    /// </remarks>
    /// <param name="history">The events of a line of history.</param>
    public static DeskFigures Of(IEnumerable<Happened> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (open, answers, byPolicy) = (new Dictionary<Handle, (SimTime At, SimTime Limit)>(), new List<(string By, SimSpan Wait, bool IsLate)>(), 0);
        var messages = new Dictionary<Handle, SimTime>();
        var invited = new Dictionary<(Handle Meeting, Id<Agency> Body), (SimTime At, SimTime Limit)>();
        foreach (var happened in history)
        {
            switch (happened.Event)
            {
                case RequestMade e:
                    open[e.Petition.Handle] = (happened.At, e.Due);
                    break;
                case AnswerDelayed e when open.TryGetValue(e.Request, out var waits):
                    open[e.Request] = waits with { Limit = e.Due };
                    break;
                case RequestWithdrawn e:
                    open.Remove(e.Request);
                    break;
                case RequestTaken e:
                    open.Remove(e.Request);
                    break;
                case StaffAnswered e:
                    Answered(e.Request, e.By, happened.At);
                    break;
                case RequestAnswered e:
                    byPolicy += open.Remove(e.Request) ? 1 : 0;
                    break;
                case SomethingElseDescribed e:
                    open[e.Act] = (happened.At, happened.At + DeskItem.UsualLimit);
                    break;
                case SomethingElseResolved e:
                    Answered(e.Act, e.By, happened.At);
                    break;
                case MessageArrived e:
                    messages[e.Message] = happened.At;
                    break;
                case MessageSettled e when messages.TryGetValue(e.Message, out var arrived):
                    answers.Add((e.By ?? "", happened.At - arrived, happened.At > arrived + DeskItem.UsualLimit));
                    break;
                case MeetingCalled e:
                    foreach (var body in e.Bodies)
                    {
                        invited[(e.Meeting, body)] = (happened.At, happened.At + AskedBody.LongestWait);
                    }

                    break;
                case InvitationPutOff e when invited.TryGetValue((e.Meeting, e.Body), out var waits):
                    invited[(e.Meeting, e.Body)] = waits with { Limit = e.Due };
                    break;
                case BodyAnswered e when invited.Remove((e.Meeting, e.Body), out var waits):
                    byPolicy += e.By is null ? 1 : 0;
                    if (e.By is not null)
                    {
                        answers.Add((e.By, happened.At - waits.At, happened.At > waits.Limit));
                    }

                    break;
                case ConsentAsked e:
                    open[e.Consent.Handle] = (happened.At, happened.At + Consent.AnsweredWithin);
                    break;
                case ConsentAnswered { IsByDesk: true, By: not null } e:
                    Answered(e.Consent, e.By, happened.At);
                    break;
                case ConsentAnswered e:
                    byPolicy += open.Remove(e.Consent) && e.IsByDesk ? 1 : 0;
                    break;
                case LetterSent e:
                    open[e.Letter.Handle] = (happened.At, e.Due);
                    break;
                case LetterPutOff e when open.TryGetValue(e.Letter, out var waits):
                    open[e.Letter] = waits with { Limit = e.Due };
                    break;
                case LetterAnswered { Reply.Seat.IsSome: true } e:
                    open.Remove(e.Letter);
                    break;
                case LetterAnswered { By: not null } e:
                    Answered(e.Letter, e.By, happened.At);
                    break;
                case LetterAnswered e:
                    byPolicy += open.Remove(e.Letter) ? 1 : 0;
                    break;
                case MeetingCalledOff e:
                    Over(e.Meeting);
                    break;
                case MeetingClosed e:
                    Over(e.Meeting);
                    break;
                default:
                    break;
            }
        }

        var waited = answers.Select(answer => answer.Wait.Seconds).Order().ToList();
        return new DeskFigures(
            answers.Count(answer => !answer.IsLate),
            answers.Count(answer => answer.IsLate),
            byPolicy,
            open.Count + invited.Count,
            waited.Count == 0 ? null : new SimSpan(waited[waited.Count / 2]),
            [.. answers.GroupBy(answer => answer.By, StringComparer.Ordinal)
                .Select(person => (person.Key, person.Count(), person.Count(answer => answer.IsLate)))
                .OrderByDescending(person => person.Item2).ThenBy(person => person.Key, StringComparer.Ordinal)]);

        void Over(Handle meeting)
        {
            foreach (var key in invited.Keys.Where(key => key.Meeting == meeting).ToList())
            {
                invited.Remove(key);
            }
        }

        void Answered(Handle handle, string? by, SimTime at)
        {
            if (open.Remove(handle, out var waits))
            {
                answers.Add((by ?? "", at - waits.At, at > waits.Limit));
            }
        }
    }
}
