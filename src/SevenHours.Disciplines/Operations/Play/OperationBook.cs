using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Operations, in the order they were opened.</summary>
public sealed class OperationBook
{
    private readonly List<Operation> operations;

    internal OperationBook() => operations = [];

    private OperationBook(OperationBook other) => operations = [.. other.operations];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Operation> All => operations;

    /// <summary>The operation with a name, or null.</summary>
    public Operation? Find(Handle handle) => operations.Find(one => one.Handle == handle);

    internal OperationBook Fork() => new(this);

    internal void Put(Operation operation)
    {
        if (operations.FindIndex(one => one.Handle == operation.Handle) is var place and >= 0)
        {
            operations[place] = operation;
        }
        else
        {
            operations.Add(operation);
        }
    }

    internal int IndexOf(Handle handle) => operations.FindIndex(one => one.Handle == handle);

    internal void Change(Handle handle, Func<Operation, Operation> change)
    {
        var place = IndexOf(handle);
        operations[place] = change(operations[place]);
    }
}
