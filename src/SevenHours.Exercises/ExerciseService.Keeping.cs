namespace SevenHours.Exercises;

/// <content>Data whose time is over are erased without anybody having to think of it.</content>
public sealed partial class ExerciseService
{
    /// <summary>How often it is looked whether the time of some data is over.</summary>
    public static TimeSpan LookEvery { get; } = TimeSpan.FromHours(1);

    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(1);

    private Task erasing = Task.CompletedTask;

    /// <summary>Erases what is due now.</summary>
    /// <returns>How many exercises it concerned.</returns>
    public async Task<int> EraseWhatIsDueAsync()
    {
        var count = 0;
        foreach (var exercise in exercises.Values.Where(exercise => exercise.IsDue).ToList())
        {
            count += await exercise.EraseAllAsync(Actor.Host("retention")) is null ? 1 : 0;
        }

        return count;
    }

    // One at a time: the next look waits for this one. What fails is tried again at the next.
    private Task EraseDueAsync() => erasing.IsCompleted ? erasing = Task.Run(async () =>
    {
        try
        {
            await EraseWhatIsDueAsync();
        }
        catch (Journal.JournalUnavailableException)
        {
            // The storage is away for now.
        }
    }) : erasing;
}
