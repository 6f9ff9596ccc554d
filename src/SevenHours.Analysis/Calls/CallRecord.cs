namespace SevenHours.Analysis.Calls;

/// <summary>One line of an operator's records: what one number did, and by which sector. A call between two numbers is a line for each.</summary>
/// <param name="Time">Seconds since the zero of the book, by the operator's clock; negative before it.</param>
/// <param name="Length">Seconds it lasted; 0 for a text.</param>
/// <param name="Kind">What it was.</param>
/// <param name="IsOutgoing">Whether the number began it.</param>
/// <param name="Number">Place of the number whose record it is in <see cref="CallBook.Numbers"/>.</param>
/// <param name="Other">Place of the number on the other side; -1 for none.</param>
/// <param name="Cell">Place of the sector in <see cref="CallBook.Cells"/>; -1 where the operator has none on file.</param>
/// <param name="Handset">Place of the handset in <see cref="CallBook.Handsets"/>.</param>
public readonly record struct CallRecord(int Time, int Length, CallKind Kind, bool IsOutgoing, int Number, int Other, int Cell, int Handset);
