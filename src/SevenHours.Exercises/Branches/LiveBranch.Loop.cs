using System.Diagnostics;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>The one writer.</content>
public sealed partial class LiveBranch
{
    private static readonly EventId Latest = new(int.MaxValue);

    private async Task RunAsync()
    {
        await foreach (var job in mailbox.Reader.ReadAllAsync())
        {
            switch (job)
            {
                case BranchJob.Do command when isLeft:
                    command.Answer.SetResult(new CommandAnswer.Refused(ExerciseRefusals.LineWasLeft));
                    break;
                case BranchJob.SetCompany or BranchJob.Wake when isLeft:
                    break;
                case BranchJob.Do command:
                    await DoAsync(command);
                    break;
                case BranchJob.SetCompany c:
                    company.Set(world, c.Skills);
                    await WakeAsync();
                    break;
                case BranchJob.Wake:
                    await WakeAsync();
                    break;
                case BranchJob.Between between:
                    between.Run();
                    break;
                case BranchJob.Leave leave:
                    isLeft |= await leave.Run();
                    break;
                default:
                    throw new UnreachableException($"{job.GetType().Name} is not handled.");
            }

            if (!isLeft)
            {
                SetTimer();
            }
        }
    }

    private async Task DoAsync(BranchJob.Do job)
    {
        try
        {
            CommandAnswer? answer = null;
            while (answer is null)
            {
                answer = await TryDoAsync(job);
            }

            job.Answer.SetResult(answer);
        }
        catch (JournalUnavailableException)
        {
            StartAfresh();
            job.Answer.SetResult(new CommandAnswer.Refused(ExerciseRefusals.StorageUnavailable));
        }
        catch (Exception e)
        {
            LastFault = e; // a bug of this command; the others go on
            StartAfresh();
            job.Answer.SetException(e);
        }
    }

    /// <summary>Does a command; null when the storage was further than this branch knew and it must be tried anew.</summary>
    private async Task<CommandAnswer?> TryDoAsync(BranchJob.Do job)
    {
        var batch = new Batch(history.LastTime);
        if (!Advance(batch))
        {
            return await CommitAsync(batch, CommandId.New()) is AppendResult.Unavailable
                ? new CommandAnswer.Refused(ExerciseRefusals.StorageUnavailable)
                : null;
        }

        var refusal = job is { Command: SeatCommand, EvenPaused: false } && !clock.IsRunning && world.EventCount > 0 && !world.HasEnded
            ? ExerciseRefusals.ClockIsPaused
            : batch.Do(world, stream.Names, job.Command, job.Words);
        if (refusal is not null)
        {
            await CommitAsync(batch, CommandId.New());
            return stream.LastOf(job.Id) is { } done ? Done(job.Command, history.LastAt(done), true) : new CommandAnswer.Refused(refusal);
        }

        switch (await CommitAsync(batch, job.Id, isCommand: true))
        {
            case AppendResult.Appended:
                return Done(job.Command, history.All.Count == 0 ? EventId.None : new EventId(history.All.Count - 1), false);
            case AppendResult.Repeated repeated:
                return Done(job.Command, history.LastAt(stream.LastIn(repeated.Streams)), true);
            case AppendResult.Unavailable:
                return new CommandAnswer.Refused(ExerciseRefusals.StorageUnavailable);
            default:
                return null;
        }
    }

    private CommandAnswer.Done Done(Command command, EventId last, bool isRepeat) =>
        new(last, command is SeatCommand c ? history.Of(c.Seat).Count : 0, isRepeat);

    private async Task WakeAsync()
    {
        try
        {
            bool isThere;
            do
            {
                var batch = new Batch(history.LastTime);
                isThere = Advance(batch);
                mustRetry = await CommitAsync(batch, CommandId.New()) is not AppendResult.Appended;
            }
            while (!isThere && !mustRetry);
        }
        catch (Exception e)
        {
            LastFault = e is JournalUnavailableException ? LastFault : e;
            mustRetry = true;
            StartAfresh();
        }

        if (clock.HasStopped(time.GetUtcNow()))
        {
            OnStop?.Invoke(this, ClockReason.DayClosed);
        }
    }

    /// <summary>Makes a batch durable, then shows it. Anything but success leaves the world as it is on disk.</summary>
    private async Task<AppendResult> CommitAsync(Batch batch, CommandId id, bool isCommand = false)
    {
        if (batch.Records.Count == 0 && !isCommand)
        {
            return new AppendResult.Appended([]);
        }

        var answer = await stream.AppendAsync(id, batch);
        if (answer is AppendResult.Appended)
        {
            Show(batch);
        }
        else
        {
            if (answer is AppendResult.Conflict or AppendResult.Repeated)
            {
                CatchUp();
            }

            StartAfresh();
        }

        return answer;
    }

    private void Show(Batch batch)
    {
        published.Follow(batch.Events, world.Now);
        (scenario, codec) = (world.Scenario, stream.Codec);
        var told = new HashSet<int>();
        history.Grow(world.Scenario.Seats.Count);
        stream.Take(batch, (happened, version, endsCommand) =>
        {
            history.Add(in happened, version, told);
            if (endsCommand)
            {
                history.EndCommand();
            }
        });
        history.Raise(told);
        if (batch.Events.Exists(h => h.Event is PlayEnded))
        {
            OnStop?.Invoke(this, ClockReason.Ended);
        }
    }

    /// <summary>Takes up what stands in the journal beyond what is known here: an append that answered with an error and was kept after all.</summary>
    private void CatchUp()
    {
        var told = new HashSet<int>();
        var fresh = published.Fork();
        stream.ReadOn(fresh, Latest, (happened, version, endsCommand) =>
        {
            fresh.Apply(in happened);
            published.Follow([happened], happened.At);
            history.Grow(fresh.Scenario.Seats.Count);
            history.Add(in happened, version, told);
            if (endsCommand)
            {
                history.EndCommand();
            }
        });
        history.Raise(told);
    }

    /// <summary>Throws the working world away and works on from what is durable.</summary>
    private void StartAfresh()
    {
        world = published.Fork();
        stream.Follow(world);
        (scenario, codec) = (world.Scenario, stream.Codec);
        company.Rethink(world);
    }
}
