using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Something happened to one operation: it changes the operation in truth as on every desk that has it.</summary>
/// <param name="Operation">Which.</param>
public abstract record OperationEvent(Handle Operation) : WorldEvent
{
    /// <summary>Whether it may change when somebody goes in.</summary>
    private protected virtual bool MovesTimes => false;

    /// <summary>The operation after it.</summary>
    private protected abstract Operation After(Operation operation, SimTime at);

    /// <inheritdoc />
    protected override void Apply(World world)
    {
        world.Part<OperationsPart>().Book.Change(Operation, operation => After(operation, world.Now));
        world.Touch(OperationsPart.Any);
        if (MovesTimes)
        {
            OperationTimes.Schedule(world, Operation);
        }
    }

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var at = notice.At;
        desk.Part<OperationsDesk>().Book.Change(Operation, operation => After(operation, at));
    }
}
