using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Planning;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>What each event opens and closes.</content>
public sealed partial class TeamWatch
{
    private void Take(in Happened happened)
    {
        switch (happened.Event)
        {
            case ItemDelivered e:
                Lay(e.To, e.Item, in happened);
                break;
            case AdHocInjectSent e:
                Lay(e.To, e.Item, in happened);
                break;
            case Traced e:
                Lay(e.To, e.Item, in happened);
                break;
            case MessageArrived e:
                Lay(e.To, e.Message, in happened);
                break;
            case ItemOpened e:
                seats[e.Seat.Index].Waiting.RemoveAll(p => p.Thing == e.Item);
                break;
            case TaskGiven e:
                foreach (var seat in e.To)
                {
                    seats[seat.Index].Waiting.Add(new Pending(Handle.None, e.Task.Index, happened.At, happened.Id, Id<Agency>.None));
                }

                break;
            case TaskSubmitted e:
                seats[e.Seat.Index].Waiting.RemoveAll(p => p.Task == e.Task.Index);
                break;
            case RequestMade e:
                Begin(e.Petition.Asker, e.Petition.Handle, in happened, e.Petition.To);
                Repeat(e.Petition.Asker, $"ask {e.Petition.To.Index} {e.Petition.Action.Index} {e.Petition.Topic.Index} {Target(e.Petition.Target, e.Petition.TargetText)}", in happened);
                break;
            case RequestReceived e:
                asked[e.Petition.Handle] = e.To;
                Lay(e.To, e.Petition.Handle, in happened);
                break;
            case RequestTaken e when asked.TryGetValue(e.Request, out var others):
                Settle(others - SeatSet.Of(e.Taker), e.Request);
                break;
            case RequestWithdrawn e:
                Answer(e.Request);
                break;
            case RequestAnswered e:
                Answer(e.Request);
                break;
            case ActionStarted e:
                Begin(e.Plan.Seat, e.Plan.Handle, in happened);
                Repeat(e.Plan.Seat, $"do {e.Plan.Action.Index} {Target(e.Plan.Target, e.Plan.TargetText)}", in happened);
                break;
            case ActionFinished e:
                End(e.Handle);
                break;
            case ActionCancelled e:
                End(e.Handle);
                break;
            case SomethingElseDescribed e:
                Begin(e.Seat, e.Act, in happened);
                break;
            case SomethingElseHappened e:
                End(e.Act);
                break;
            case FactsShared e:
                Share(e, in happened);
                break;
        }
    }

    private void Lay(SeatSet to, Handle thing, in Happened happened)
    {
        foreach (var seat in to)
        {
            seats[seat.Index].Waiting.Add(new Pending(thing, -1, happened.At, happened.Id, Id<Agency>.None));
        }
    }

    private void Begin(Id<Seat> seat, Handle thing, in Happened happened, Id<Agency>? asks = null) =>
        seats[seat.Index].WaitsFor.Add(new Pending(thing, -1, happened.At, happened.Id, asks ?? Id<Agency>.None));

    private void End(Handle thing)
    {
        foreach (var seat in seats)
        {
            if (seat.WaitsFor.RemoveAll(p => p.Thing == thing) > 0)
            {
                return;
            }
        }
    }

    private void Answer(Handle request)
    {
        End(request);
        if (asked.Remove(request, out var others))
        {
            Settle(others, request);
        }
    }

    private void Settle(SeatSet others, Handle request)
    {
        foreach (var seat in others)
        {
            seats[seat.Index].Waiting.RemoveAll(p => p.Thing == request);
        }
    }

    private void Repeat(Id<Seat> seat, string key, in Happened happened) =>
        Remember(seats[seat.Index].Repeatable, (key, happened.At, happened.Id));

    private void Share(FactsShared shared, in Happened happened)
    {
        foreach (var fact in shared.Facts)
        {
            var isNews = false;
            foreach (var seat in shared.Receivers)
            {
                isNews |= told.Add((seat.Index, fact.Fact.Index));
            }

            if (!isNews)
            {
                Remember(seats[shared.From.Index].ToldAlready, (happened.At, happened.Id));
            }
        }
    }

    /// <summary>Typed words are salted, so those that fit nothing are one target: to look three times for what there is not is being lost too.</summary>
    private static string Target(Id<Subject> target, TextRef words) =>
        target.IsSome ? target.Index.ToString(CultureInfo.InvariantCulture) : words.IsSome ? "?" : "";
}
