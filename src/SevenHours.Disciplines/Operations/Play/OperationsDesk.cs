using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>The operations a seat is on: those its agency opened or was invited to, and those it was briefed for.</summary>
public sealed class OperationsDesk : DeskPart
{
    internal OperationsDesk() => Book = new OperationBook();

    private OperationsDesk(OperationsDesk other) => Book = other.Book.Fork();

    /// <summary>Them.</summary>
    public OperationBook Book { get; }

    /// <inheritdoc />
    public override DeskPart Fork() => new OperationsDesk(this);
}
