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
    /// <summary>The events behind these figures.</summary>
    public DeskFigureEvents Events { get; init; } = new([], [], [], []);

    /// <summary>Counts.</summary>
    /// <remarks>
    /// The limit of a request is when policy would have answered, as drawn or as staff delayed it; of an invitation, the longest that policy takes;
    /// else <see cref="DeskItem.UsualLimit"/>.
    /// </remarks>
    /// <param name="history">The events of a line of history.</param>
    public static DeskFigures Of(IEnumerable<Happened> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (open, answers, byPolicy) = (new Dictionary<Handle, Waiting>(), new List<(string By, SimSpan Wait, bool IsLate, EventId Event)>(), new List<EventId>());
        var messages = new Dictionary<Handle, SimTime>();
        var invited = new Dictionary<(Handle Meeting, Id<Agency> Body), Waiting>();
        foreach (var happened in history)
        {
            switch (happened.Event)
            {
                case RequestMade e:
                    open[e.Petition.Handle] = new(happened.At, e.Due, happened.Id);
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
                    Answered(e.Request, e.By, happened);
                    break;
                case RequestAnswered e:
                    ByPolicy(open.Remove(e.Request), happened.Id);
                    break;
                case SomethingElseDescribed e:
                    open[e.Act] = new(happened.At, happened.At + DeskItem.UsualLimit, happened.Id);
                    break;
                case SomethingElseResolved e:
                    Answered(e.Act, e.By, happened);
                    break;
                case MessageArrived e:
                    messages[e.Message] = happened.At;
                    break;
                case MessageSettled e when messages.TryGetValue(e.Message, out var arrived):
                    answers.Add((e.By ?? "", happened.At - arrived, happened.At > arrived + DeskItem.UsualLimit, happened.Id));
                    break;
                case MeetingCalled e:
                    foreach (var body in e.Bodies)
                    {
                        invited[(e.Meeting, body)] = new(happened.At, happened.At + AskedBody.LongestWait, happened.Id);
                    }

                    break;
                case InvitationPutOff e when invited.TryGetValue((e.Meeting, e.Body), out var waits):
                    invited[(e.Meeting, e.Body)] = waits with { Limit = e.Due };
                    break;
                case BodyAnswered e when invited.Remove((e.Meeting, e.Body), out var waits):
                    ByPolicy(e.By is null, happened.Id);
                    if (e.By is not null)
                    {
                        answers.Add((e.By, happened.At - waits.At, happened.At > waits.Limit, happened.Id));
                    }

                    break;
                case ConsentAsked e:
                    open[e.Consent.Handle] = new(happened.At, happened.At + Consent.AnsweredWithin, happened.Id);
                    break;
                case ConsentAnswered { IsByDesk: true, By: not null } e:
                    Answered(e.Consent, e.By, happened);
                    break;
                case ConsentAnswered e:
                    ByPolicy(open.Remove(e.Consent) && e.IsByDesk, happened.Id);
                    break;
                case LetterSent e:
                    open[e.Letter.Handle] = new(happened.At, e.Due, happened.Id);
                    break;
                case LetterPutOff e when open.TryGetValue(e.Letter, out var waits):
                    open[e.Letter] = waits with { Limit = e.Due };
                    break;
                case LetterAnswered { Reply.Seat.IsSome: true } e:
                    open.Remove(e.Letter);
                    break;
                case LetterAnswered { By: not null } e:
                    Answered(e.Letter, e.By, happened);
                    break;
                case LetterAnswered e:
                    ByPolicy(open.Remove(e.Letter), happened.Id);
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
            byPolicy.Count,
            open.Count + invited.Count,
            waited.Count == 0 ? null : new SimSpan(waited[waited.Count / 2]),
            [.. answers.GroupBy(answer => answer.By, StringComparer.Ordinal)
                .Select(person => (person.Key, person.Count(), person.Count(answer => answer.IsLate)))
                .OrderByDescending(person => person.Item2).ThenBy(person => person.Key, StringComparer.Ordinal)])
        {
            Events = new(
                [.. answers.Where(answer => !answer.IsLate).Select(answer => answer.Event)], [.. answers.Where(answer => answer.IsLate).Select(answer => answer.Event)],
                byPolicy, [.. open.Values.Concat(invited.Values).Select(waits => waits.Event)]),
        };


        void Over(Handle meeting)
        {
            foreach (var key in invited.Keys.Where(key => key.Meeting == meeting).ToList())
            {
                invited.Remove(key);
            }
        }

        void ByPolicy(bool isOne, EventId id)
        {
            if (isOne)
            {
                byPolicy.Add(id);
            }
        }

        void Answered(Handle handle, string? by, Happened answered)
        {
            if (open.Remove(handle, out var waits))
            {
                answers.Add((by ?? "", answered.At - waits.At, answered.At > waits.Limit, answered.Id));
            }
        }
    }

    // What waits: since when, until when it is in time, and by which event.
    private readonly record struct Waiting(SimTime At, SimTime Limit, EventId Event);
}

/// <summary>The events behind the figures of the white cell.</summary>
/// <param name="InTime">Answers of staff within the limit.</param>
/// <param name="Late">Answers of staff after it.</param>
/// <param name="ByPolicy">Answers of policy.</param>
/// <param name="Open">What made the things that still wait; one event may ask several.</param>
public sealed record DeskFigureEvents(IReadOnlyList<EventId> InTime, IReadOnlyList<EventId> Late, IReadOnlyList<EventId> ByPolicy, IReadOnlyList<EventId> Open);
