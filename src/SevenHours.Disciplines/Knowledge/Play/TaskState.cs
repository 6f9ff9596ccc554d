using SevenHours.Kernel;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>Where a task stands.</summary>
/// <param name="Given">The seats it was given to; nobody before it is given.</param>
/// <param name="Due">By when.</param>
/// <param name="SubmittedBy">The seats that handed something in.</param>
public readonly record struct TaskState(SeatSet Given, SimTime Due, SeatSet SubmittedBy);
