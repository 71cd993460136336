namespace CaseManager.Core.Timelines.Kernel;

/// <summary>Where an event stands and when it happened. Passed by value, so that the reader it comes from can stay in registers.</summary>
/// <param name="Index">Its place among the words.</param>
/// <param name="Day">The day.</param>
/// <param name="Episode">The episode.</param>
internal readonly record struct Happened(int Index, int Day, int Episode);
